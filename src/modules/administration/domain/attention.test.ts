import { expect, test } from 'vitest';
import { days, instant, plus } from '../../../platform/time/instant.ts';
import { attentionFor, type RunningFacts } from './attention.ts';

const now = instant(Date.parse('2018-02-01T10:00:00Z'));
const calm: RunningFacts = {
  jobsFailed: 0,
  jobsLate: 0,
  lettersFailed: 0,
  lettersRetrying: 0,
  registerStandsOn: '2017-12-31',
  lastBackupAt: plus(now, -days(1)),
  withoutFactor: 0,
  languagesIncomplete: 0,
  feedbackOpen: 0,
};
const kinds = (facts: Partial<RunningFacts>): string[] =>
  attentionFor({ ...calm, ...facts }, now).map(({ kind }) => kind);

test('nothing is said when all is well', () => {
  expect(attentionFor(calm, now)).toEqual([]);
});

test('what stands still comes before what can wait', () => {
  expect(kinds({ feedbackOpen: 2, jobsLate: 1, withoutFactor: 3 })).toEqual(['jobs-late', 'factor', 'feedback']);
});

test.each([
  [{ lastBackupAt: null }, ['backup-never']],
  [{ lastBackupAt: plus(now, -days(7)) }, []],
  [{ lastBackupAt: plus(now, -days(7) - 1) }, ['backup-old']],
  [{ registerStandsOn: null }, ['register-none']],
  [{ registerStandsOn: '2017-02-01' }, ['register-old']],
  [{ registerStandsOn: '2017-02-02' }, []],
])('%o gives %o', (facts, expected) => {
  expect(kinds(facts)).toEqual(expected);
});
