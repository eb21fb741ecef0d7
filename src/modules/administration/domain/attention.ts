import { days, instant, type Instant } from '../../../platform/time/instant.ts';

/** What the overview looks at. */
export type RunningFacts = {
  jobsFailed: number;
  jobsLate: number;
  lettersFailed: number;
  lettersRetrying: number;
  /** YYYY-MM-DD; null for no register at all. */
  registerStandsOn: string | null;
  lastBackupAt: Instant | null;
  withoutFactor: number;
  languagesIncomplete: number;
  feedbackOpen: number;
};

export const attentionKinds = [
  'jobs-late',
  'jobs-failed',
  'letters-failed',
  'letters-retrying',
  'backup-never',
  'backup-old',
  'register-none',
  'register-old',
  'factor',
  'languages',
  'feedback',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** One thing to look after, with how many of it. */
export type Attention = { kind: AttentionKind; count: number };

const registerIsOldAfter = days(365);
const backupIsOldAfter = days(7);

/** What needs somebody now, the most urgent first. */
export function attentionFor(facts: RunningFacts, now: Instant): Attention[] {
  const counts: Record<AttentionKind, number> = {
    'jobs-late': facts.jobsLate,
    'jobs-failed': facts.jobsFailed,
    'letters-failed': facts.lettersFailed,
    'letters-retrying': facts.lettersRetrying,
    'backup-never': facts.lastBackupAt === null ? 1 : 0,
    'backup-old': isOlder(facts.lastBackupAt, backupIsOldAfter, now),
    'register-none': facts.registerStandsOn === null ? 1 : 0,
    'register-old': isOlder(dayOf(facts.registerStandsOn), registerIsOldAfter, now),
    factor: facts.withoutFactor,
    languages: facts.languagesIncomplete,
    feedback: facts.feedbackOpen,
  };
  return attentionKinds.filter((kind) => counts[kind] > 0).map((kind) => ({ kind, count: counts[kind] }));
}

const dayOf = (day: string | null): Instant | null => (day === null ? null : instant(Date.parse(`${day}T00:00:00Z`)));

const isOlder = (at: Instant | null, age: number, now: Instant): number => (at !== null && now - at > age ? 1 : 0);
