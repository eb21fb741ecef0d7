import { expect, test } from 'vitest';
import { instant, minutes } from '../../../platform/time/instant.ts';
import { jobHealth, nextRun, type JobFacts } from './job-health.ts';

const job: JobFacts = {
  name: 'calls.remind',
  id: '01890000-0000-7000-8000-000000000001',
  everySeconds: 300,
  startedAt: instant(0),
  endedAt: instant(1000),
  failures: 0,
  error: null,
  requestedAt: null,
};

test('the next run follows from the end of the last', () => {
  expect(nextRun(job)).toBe(301_000);
  expect(nextRun({ ...job, endedAt: null })).toBe(null);
});

test.each([
  [job, 301_000, 'fine'],
  [job, 301_000 + minutes(10), 'fine'],
  [job, 301_001 + minutes(10), 'late'],
  [{ ...job, failures: 2 }, 0, 'failed'],
  [{ ...job, failures: 2, requestedAt: instant(5) }, 0, 'asked'],
] as const)('%o at %i is %s', (facts, now, health) => {
  expect(jobHealth(facts, instant(now))).toBe(health);
});
