import { minutes, plus, type Instant } from '../../../platform/time/instant.ts';

export type JobFacts = {
  name: string;
  id: string;
  everySeconds: number;
  startedAt: Instant | null;
  endedAt: Instant | null;
  failures: number;
  error: string | null;
  requestedAt: Instant | null;
};

/** When it is to run next by itself. */
export const nextRun = ({ endedAt, everySeconds }: JobFacts): Instant | null =>
  endedAt === null ? null : plus(endedAt, everySeconds * 1000);

/** `late`: so long not run that no worker can be at it. */
export function jobHealth(job: JobFacts, now: Instant): 'asked' | 'failed' | 'late' | 'fine' {
  if (job.requestedAt !== null) return 'asked';
  if (job.failures > 0) return 'failed';
  const next = nextRun(job);
  return next !== null && now > plus(next, minutes(10)) ? 'late' : 'fine';
}
