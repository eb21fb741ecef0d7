import type { Instant } from '../../../platform/time/instant.ts';

/** Where a call stands, from its stage and the time; nobody has to switch it. */
export type CallPhase = 'draft' | 'with-ministry' | 'announced' | 'open' | 'closed' | 'cancelled';

/** What of a call its phase follows from. */
export type CallTimes = { stage: string; opensAt: Instant; closesAt: Instant };

/** The phase at a time: the deadline is exclusive. */
export function callPhase({ stage, opensAt, closesAt }: CallTimes, now: Instant): CallPhase {
  if (stage === 'draft' || stage === 'with-ministry' || stage === 'cancelled') return stage;
  if (now < opensAt) return 'announced';
  return now < closesAt ? 'open' : 'closed';
}

/** Whether what arrived at this instant is in time: exactly the deadline is late. */
export const isInTime = (call: CallTimes, arrivedAt: Instant): boolean =>
  call.stage === 'published' && arrivedAt >= call.opensAt && arrivedAt < call.closesAt;
