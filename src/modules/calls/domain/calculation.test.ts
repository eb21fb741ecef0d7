import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculatedBids, calculationObstacles, lettersOf, medianOf, type CalculationFrame } from './calculation.ts';
import { rankInterests, type Standing } from './ranking.ts';

const standing = (interestId: string, reviews: number): Standing => ({
  interestId,
  rank: 1,
  mean: 70,
  low: 60,
  high: 80,
  reviews,
});
const said = (interestId: string) => ({ interestId, leaning: 'open' as const, sentence: '' });
const frame: CalculationFrame = {
  standings: [standing('a', 3), standing('b', 4)],
  reviewsOpen: false,
  discussed: ['a', 'b'],
  firstView: [said('a'), said('b')],
};

test.each<[string, Partial<CalculationFrame>, unknown[]]>([
  ['three scores each and a first view', {}, []],
  ['nothing rated', { standings: [] }, [{ kind: 'reviews-open' }]],
  [
    'a review is missing',
    { reviewsOpen: true, firstView: [] },
    [{ kind: 'reviews-open' }, { kind: 'first-view-missing' }],
  ],
  [
    'two scores for one',
    { standings: [standing('a', 2), standing('b', 3)] },
    [{ kind: 'few-scores', interestIds: ['a'] }],
  ],
  ['no first view', { firstView: [] }, [{ kind: 'first-view-missing' }]],
  ['a first view of one', { firstView: [said('a')] }, [{ kind: 'first-view-incomplete', interestIds: ['b'] }]],
  ['a first view of the shortlist', { discussed: ['a'], firstView: [said('a')] }, []],
])('%s', (_name, over, obstacles) => {
  expect(calculationObstacles({ ...frame, ...over })).toEqual(obstacles);
});

test('the median lies in the middle, whatever the order', () => {
  expect([medianOf([]), medianOf([7]), medianOf([9, 1, 5]), medianOf([1, 10, 4, 2])]).toEqual([null, 7, 5, 3]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 }), (values) => {
      const median = medianOf(values) ?? Number.NaN;
      const half = values.length / 2;
      expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(half);
      expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(half);
    }),
  );
});

test('a letter stands for one person in the whole round and does not follow who joined first', () => {
  const letters = lettersOf(['0189-first-z', '0190-second-a', '0189-first-z']);
  expect([...letters]).toEqual([
    ['0190-second-a', 'A'],
    ['0189-first-z', 'B'],
  ]);
  const many = lettersOf(Array.from({ length: 28 }, (_, index) => String.fromCodePoint(300 + index)));
  expect([...many.values()].slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
});

test('values stand by letter, with mean, median and range of exactly these', () => {
  const totals = new Map([
    [
      'a',
      [
        { reviewer: 'x', total: 90 },
        { reviewer: 'y', total: 60 },
        { reviewer: 'z', total: 75 },
      ],
    ],
    [
      'b',
      [
        { reviewer: 'z', total: 50 },
        { reviewer: 'x', total: 40 },
      ],
    ],
  ]);
  const standings = rankInterests(
    [...totals].map(([interestId, own]) => ({ interestId, number: interestId, totals: own.map(({ total }) => total) })),
  );
  expect(calculatedBids(standings, totals)).toEqual([
    {
      interestId: 'a',
      rank: 1,
      mean: 75,
      median: 75,
      low: 60,
      high: 90,
      reviews: 3,
      scores: [
        { letter: 'A', total: 90 },
        { letter: 'B', total: 60 },
        { letter: 'C', total: 75 },
      ],
    },
    {
      interestId: 'b',
      rank: 2,
      mean: 45,
      median: 45,
      low: 40,
      high: 50,
      reviews: 2,
      scores: [
        { letter: 'A', total: 40 },
        { letter: 'C', total: 50 },
      ],
    },
  ]);
});
