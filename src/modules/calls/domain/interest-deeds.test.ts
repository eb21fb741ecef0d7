import { expect, test } from 'vitest';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import { arrivalMeaning, deedsOf, lateProgress, type InterestTimes } from './interest-deeds.ts';
import { interestStates, type InterestState } from './interest-state.ts';

const times = { stage: 'published', opensAt: instant(1000), closesAt: instant(2000) };
const draft: InterestTimes = {
  state: 'draft',
  times,
  cureUntil: null,
  earlierCounts: false,
  late: null,
  acceptsLateRequests: true,
};

test.each([
  [{}, 999, 'not-open'],
  [{}, 1000, 'counts'],
  [{}, 1999, 'counts'],
  [{}, 2000, 'late'],
  [{ earlierCounts: true }, 1999, 'counts'],
  [{ earlierCounts: true }, 2000, 'earlier-counts'],
  [{ times: { ...times, stage: 'cancelled' } }, 1500, 'not-open'],
  [{ state: 'returned', cureUntil: instant(5000) }, 4999, 'counts'],
  [{ state: 'returned', cureUntil: instant(5000) }, 5000, 'cure-over'],
  [{ state: 'returned' }, 1500, 'cure-over'],
  [{ state: 'late' }, 1500, 'not-a-draft'],
  [{ state: 'submitted' }, 1500, 'not-a-draft'],
  [{ state: 'withdrawn' }, 1500, 'not-a-draft'],
] as const)('%o at %d %s', (over, at, meaning) => {
  expect(arrivalMeaning({ ...draft, ...over }, instant(at))).toBe(meaning);
});

const moments = { before: instant(500), open: instant(1500), closed: instant(2000) } satisfies Record<string, Instant>;

/** What may be done in each state: before the opening, while open, when closed. */
const table: Partial<Record<InterestState, Record<keyof typeof moments, string>>> = {
  draft: { before: 'withdraw', open: 'edit withdraw', closed: 'edit withdraw' },
  submitted: { before: 'withdraw', open: 'reopen withdraw', closed: 'withdraw' },
  returned: { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  late: { before: 'withdraw askLate', open: 'withdraw askLate', closed: 'withdraw askLate' },
  withdrawn: { before: '', open: 'reopen', closed: '' },
  'formally-ok': { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  'in-review': { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  shortlisted: { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  selected: { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  reserve: { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
  accepted: { before: 'withdraw', open: 'withdraw', closed: 'withdraw' },
};

test.each(interestStates)('what may be done with %s', (state) => {
  for (const moment of ['before', 'open', 'closed'] as const) {
    const deeds = Object.entries(deedsOf({ ...draft, state }, moments[moment]));
    const may = deeds.flatMap(([deed, possible]) => (possible ? [deed] : [])).join(' ');
    expect([moment, may]).toEqual([moment, table[state]?.[moment] ?? '']);
  }
});

test('a late request is asked once, and only where the call accepts them', () => {
  const late: InterestTimes = { ...draft, state: 'late' };
  expect(deedsOf({ ...late, late: {} }, moments.closed).askLate).toBe(false);
  expect(deedsOf({ ...late, acceptsLateRequests: false }, moments.closed).askLate).toBe(false);
});

test.each([
  [null, null, 'open'],
  [true, null, 'one-heard'],
  [false, null, 'one-heard'],
  [true, true, 'granted'],
  [true, false, 'refused'],
  [false, true, 'refused'],
] as const)('opinions %s and %s: %s', (firstGrants, secondGrants, progress) => {
  expect(lateProgress({ firstGrants, secondGrants })).toBe(progress);
});
