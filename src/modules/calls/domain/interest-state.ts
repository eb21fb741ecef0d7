/** States of an interest (R4.2). */
export const interestStates = [
  'draft',
  'submitted',
  'returned',
  'late',
  'formally-ok',
  'formally-rejected',
  'in-review',
  'shortlisted',
  'selected',
  'reserve',
  'not-selected',
  'accepted',
  'declined',
  'contracted',
  'withdrawn',
] as const;

export type InterestState = (typeof interestStates)[number];

/** What may follow what. Nothing leads out of an end. */
const ways: Record<InterestState, readonly InterestState[]> = {
  draft: ['submitted', 'late', 'withdrawn'],
  submitted: ['draft', 'returned', 'formally-ok', 'formally-rejected', 'withdrawn'],
  returned: ['submitted', 'formally-ok', 'formally-rejected', 'withdrawn'],
  late: ['submitted', 'withdrawn'],
  'formally-ok': ['in-review', 'withdrawn'],
  'formally-rejected': ['formally-ok'],
  'in-review': ['shortlisted', 'selected', 'reserve', 'not-selected', 'withdrawn'],
  shortlisted: ['in-review', 'selected', 'reserve', 'not-selected', 'withdrawn'],
  selected: ['accepted', 'declined', 'withdrawn'],
  reserve: ['selected', 'not-selected', 'withdrawn'],
  'not-selected': [],
  accepted: ['contracted', 'declined', 'withdrawn'],
  declined: [],
  contracted: [],
  withdrawn: ['draft'],
};

/** Whether an interest may go from one state to another. */
export const mayBecome = (from: InterestState, to: InterestState): boolean => ways[from].includes(to);

/** Whether it is being read or has been, and nothing is decided. */
export const isUnderReview = (state: InterestState): boolean => state === 'in-review' || state === 'shortlisted';

/** The state as stored, checked. */
export function interestState(text: string): InterestState {
  const state = interestStates.find((known) => known === text);
  if (state === undefined) throw new RangeError(`No such state of an interest: ${text}`);
  return state;
}
