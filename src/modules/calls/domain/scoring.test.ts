import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion } from './call-content.ts';
import { missingReviews, scoreFaults, totalsOf, weightedMean, type Judgement, type Scores } from './scoring.ts';

const criterion = (key: string, weight: number): Criterion => ({
  key,
  weight,
  title: { de: key },
  question: { de: key },
});
const criteria = [criterion('will', 3), criterion('need', 1)];
const points = (will: number, need: number, comment = 'Grund'): Scores => ({
  will: { points: will, comment },
  need: { points: need, comment },
});
const judged = (reviewer: string, scores: Scores, over: Partial<Judgement> = {}): Judgement => ({
  reviewer,
  state: 'submitted',
  scores,
  out: false,
  ...over,
});
const rules = { reviewsPerInterest: 2, thirdReviewFrom: 1 };

test.each([
  [points(4, 4), 100],
  [points(0, 0), 0],
  [points(4, 0), 75],
  [points(2, 2), 50],
  [{ will: { points: 4, comment: '' } }, null],
])('%j is a total of %s', (scores, total) => {
  expect(weightedMean(scores as Scores, criteria)).toBe(total);
});

test.each([
  [points(4, 2, ''), ['will comment-missing']],
  [points(0, 3, '  '), ['will comment-missing']],
  [points(3, 1, ''), []],
  [points(5, 1), ['will points-unknown']],
  [{}, ['will points-missing', 'need points-missing']],
])('what is wrong with %j: %j', (scores, faults) => {
  expect(scoreFaults(scores, criteria).map(({ criterion: key, kind }) => `${key} ${kind}`)).toEqual(faults);
});

describe('laws', () => {
  const box = fc.integer({ min: 0, max: 4 });
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

  test('a total stays between 0 and 100, and multiplying every weight changes nothing', () => {
    fc.assert(
      fc.property(
        weights,
        fc.array(box, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        (given, boxes, factor) => {
          const scores = Object.fromEntries(
            given.map((_, index) => [`c${index}`, { points: boxes[index] ?? 0, comment: '' }]),
          );
          const of = (times: number): number =>
            weightedMean(
              scores,
              given.map((weight, index) => criterion(`c${index}`, weight * times)),
            ) ?? Number.NaN;
          expect(of(1)).toBeGreaterThanOrEqual(0);
          expect(of(1)).toBeLessThanOrEqual(100);
          expect(of(factor)).toBeCloseTo(of(1), 9);
        },
      ),
    );
  });

  test('scores of people who are out, abstained or not ready change nothing', () => {
    const left = [judged('a', points(3, 1)), judged('b', points(2, 2))];
    fc.assert(
      fc.property(
        box,
        box,
        fc.constantFrom<Partial<Judgement>>({ out: true }, { state: 'abstained' }, { state: 'saved' }),
        (will, need, over) => {
          expect(totalsOf([...left, judged('c', points(will, need), over)], criteria)).toEqual(
            totalsOf(left, criteria),
          );
        },
      ),
    );
  });
});

test.each([
  ['both agree', [judged('a', points(3, 3)), judged('b', points(2, 3))], 0],
  ['both are far apart', [judged('a', points(4, 4)), judged('b', points(1, 1))], 1],
  ['exactly at the threshold', [judged('a', points(3, 3)), judged('b', points(2, 2))], 1],
  [
    'far apart, but the third is asked already',
    [judged('a', points(4, 4)), judged('b', points(1, 1)), judged('c', {}, { state: 'assigned' })],
    0,
  ],
  ['one abstained', [judged('a', points(4, 4)), judged('b', {}, { state: 'abstained' })], 1],
  ['one is out', [judged('a', points(4, 4)), judged('b', points(4, 4), { out: true })], 1],
  ['one is at work', [judged('a', points(4, 4)), judged('b', {}, { state: 'saved' })], 0],
])('%s', (_name, judgements, missing) => {
  expect(missingReviews(judgements, criteria, rules)).toBe(missing);
});
