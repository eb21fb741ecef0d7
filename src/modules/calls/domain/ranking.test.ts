import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeNeighbours, rankInterests, tooCloseAtCut, type Rated } from './ranking.ts';

const total = fc.integer({ min: 0, max: 400 }).map((value) => value / 4);
const bids = fc
  .array(fc.array(total, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((lists) => lists.map((totals, index): Rated => ({ interestId: `i${index}`, number: `N-${index}`, totals })));

test('the order in which bids and reviews come in changes nothing', () => {
  fc.assert(
    fc.property(bids, (rated) => {
      const reversed = [...rated].reverse().map((bid) => ({ ...bid, totals: [...bid.totals].reverse() }));
      expect(rankInterests(reversed)).toEqual(rankInterests(rated));
    }),
  );
});

test('raising a total never lowers the rank of its bid nor raises that of another', () => {
  fc.assert(
    fc.property(bids, fc.nat(), fc.integer({ min: 1, max: 100 }), (rated, pick, more) => {
      const chosen = pick % rated.length;
      const raised = rated.map((bid, index) =>
        index === chosen
          ? { ...bid, totals: bid.totals.map((value, place) => (place === 0 ? value + more : value)) }
          : bid,
      );
      const rank = (list: readonly Rated[], index: number): number =>
        rankInterests(list).find(({ interestId }) => interestId === `i${index}`)?.rank ?? Number.NaN;
      expect(rank(raised, chosen)).toBeLessThanOrEqual(rank(rated, chosen));
      const others = rated.map((_, index) => index).filter((index) => index !== chosen);
      expect(others.filter((index) => rank(raised, index) < rank(rated, index))).toEqual([]);
    }),
  );
});

test('equal means share a rank, the next one counts them', () => {
  const ranked = rankInterests([
    { interestId: 'a', number: '2', totals: [70, 80] },
    { interestId: 'b', number: '1', totals: [75] },
    { interestId: 'c', number: '3', totals: [60] },
    { interestId: 'd', number: '4', totals: [] },
  ]);
  expect(ranked.map(({ interestId, rank, low, high }) => [interestId, rank, low, high])).toEqual([
    ['b', 1, 75, 75],
    ['a', 1, 70, 80],
    ['c', 3, 60, 60],
  ]);
});

const bid = (interestId: string, ...totals: number[]): Rated => ({ interestId, number: interestId, totals });

test('ranges that overlap across the cut are too close, whatever lies further off is not', () => {
  const ranked = rankInterests([
    bid('a', 95, 97),
    bid('b', 78, 90),
    bid('c', 74, 82),
    bid('d', 72, 79),
    bid('e', 40, 50),
  ]);
  expect([...tooCloseAtCut(ranked, 3)].sort()).toEqual(['b', 'c', 'd']);
  expect([...tooCloseAtCut(ranked, 4)]).toEqual([]);
  expect([...tooCloseAtCut(ranked, 5)]).toEqual([]);
});

test('neighbours are close when a reviewer of the lower one reached what one of the upper one gave', () => {
  fc.assert(
    fc.property(bids, (rated) => {
      const standings = rankInterests(rated);
      const close = new Set(closeNeighbours(standings).map(({ lower }) => lower.interestId));
      for (const [index, lower] of standings.entries()) {
        const upper = standings[index - 1];
        expect(close.has(lower.interestId)).toBe(upper !== undefined && lower.high >= upper.low);
      }
    }),
  );
});
