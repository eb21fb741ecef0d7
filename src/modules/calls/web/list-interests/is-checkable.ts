import type { InterestState } from '../../domain/interest-state.ts';

/** Whether a formal check may begin or be changed: after the deadline, and before anybody assesses it. */
export const isCheckable = (state: InterestState, isClosed: boolean): boolean =>
  isClosed &&
  (state === 'submitted' || state === 'returned' || state === 'formally-ok' || state === 'formally-rejected');
