import type { Instant } from '../../../platform/time/instant.ts';
import { isInTime, type CallTimes } from './call-phase.ts';
import { mayBecome, type InterestState } from './interest-state.ts';

/** Of an interest, what its deadlines follow from. */
export type InterestTimes = {
  state: InterestState;
  times: CallTimes;
  cureUntil: Instant | null;
  earlierCounts: boolean;
  late: object | null;
  acceptsLateRequests: boolean;
};

/** What the applicant may do now. */
export type Deeds = { edit: boolean; reopen: boolean; withdraw: boolean; askLate: boolean };

/** What may be done with an interest at a time. A draft stays open after the deadline: what is typed then is kept, it only arrives late. */
export function deedsOf(interest: InterestTimes, now: Instant): Deeds {
  const { state, times } = interest;
  return {
    edit: isEditable(interest, now),
    reopen: (state === 'submitted' || state === 'withdrawn') && mayBecome(state, 'draft') && isInTime(times, now),
    withdraw: mayBecome(state, 'withdrawn'),
    askLate: state === 'late' && interest.late === null && interest.acceptsLateRequests,
  };
}

function isEditable({ state, times, cureUntil }: InterestTimes, now: Instant): boolean {
  if (state === 'returned') return cureUntil !== null && now < cureUntil;
  return state === 'draft' && times.stage === 'published' && now >= times.opensAt;
}

/**
 * What an arrival means: it counts, it is late, it is late but what was handed in before counts, or it can't be taken.
 * Exactly the deadline is late.
 */
export type ArrivalMeaning = 'counts' | 'late' | 'earlier-counts' | 'cure-over' | 'not-open' | 'not-a-draft';

/** The meaning of what arrives at an instant. */
export function arrivalMeaning(interest: InterestTimes, arrivedAt: Instant): ArrivalMeaning {
  const { state, times, cureUntil, earlierCounts } = interest;
  if (state === 'returned') return cureUntil !== null && arrivedAt < cureUntil ? 'counts' : 'cure-over';
  if (state !== 'draft') return 'not-a-draft';
  if (times.stage !== 'published' || arrivedAt < times.opensAt) return 'not-open';
  if (isInTime(times, arrivedAt)) return 'counts';
  return earlierCounts ? 'earlier-counts' : 'late';
}

/** Where a request to count although late stands. Both staff members have to grant it. */
export type LateProgress = 'open' | 'one-heard' | 'granted' | 'refused';

/** Its progress. */
export function lateProgress({
  firstGrants,
  secondGrants,
}: {
  firstGrants: boolean | null;
  secondGrants: boolean | null;
}): LateProgress {
  if (firstGrants === null) return 'open';
  if (secondGrants === null) return 'one-heard';
  return firstGrants && secondGrants ? 'granted' : 'refused';
}
