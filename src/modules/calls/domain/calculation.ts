import type { FirstViewLine } from './first-view.ts';
import type { Standing } from './ranking.ts';
import type { Total } from './scoring.ts';

/** With fewer scores per bid a calculation would look surer than it is (people.md P10). */
export const scoresForCalculation = 3;

/** What keeps the calculation closed; with the interests it is about. */
export type CalculationObstacle =
  | { kind: 'reviews-open' }
  | { kind: 'few-scores'; interestIds: readonly string[] }
  | { kind: 'first-view-missing' }
  | { kind: 'first-view-incomplete'; interestIds: readonly string[] };

/** What the calculation waits for. `discussed` are the interests the panel talks about. */
export type CalculationFrame = {
  standings: readonly Standing[];
  reviewsOpen: boolean;
  discussed: readonly string[];
  firstView: readonly FirstViewLine[];
};

/** Everything that is missing before the calculation opens; nothing, and it is open. */
export function calculationObstacles(frame: CalculationFrame): CalculationObstacle[] {
  const { standings, reviewsOpen, discussed, firstView } = frame;
  if (reviewsOpen || standings.length === 0) return [{ kind: 'reviews-open' }, ...viewObstacles(frame)];
  const few = standings.filter(({ reviews }) => reviews < scoresForCalculation).map(({ interestId }) => interestId);
  return [
    ...(few.length === 0 ? [] : [{ kind: 'few-scores' as const, interestIds: few }]),
    ...viewObstacles({ discussed, firstView }),
  ];
}

function viewObstacles({
  discussed,
  firstView,
}: Pick<CalculationFrame, 'discussed' | 'firstView'>): CalculationObstacle[] {
  if (firstView.length === 0) return [{ kind: 'first-view-missing' }];
  const said = new Set(firstView.map(({ interestId }) => interestId));
  const interestIds = discussed.filter((id) => !said.has(id));
  return interestIds.length === 0 ? [] : [{ kind: 'first-view-incomplete', interestIds }];
}

/** One reviewer's value for one bid, the reviewer as a letter that is the same in the whole round. */
export type LetteredTotal = { letter: string; total: number };

/** A bid with every value it was given. */
export type CalculatedBid = Standing & { scores: readonly LetteredTotal[]; median: number };

/** Bids in order of their ranks with single values, mean, median and range. `totals` by interest. */
export function calculatedBids(
  standings: readonly Standing[],
  totals: ReadonlyMap<string, readonly Total[]>,
): CalculatedBid[] {
  const letters = lettersOf([...totals.values()].flat().map(({ reviewer }) => reviewer));
  return standings.map((standing) => {
    const own = totals.get(standing.interestId) ?? [];
    const scores = own
      .map(({ reviewer, total }) => ({ letter: letters.get(reviewer) ?? '', total }))
      .sort((one, other) => one.letter.length - other.letter.length || compare(one.letter, other.letter));
    return { ...standing, scores, median: medianOf(own.map(({ total }) => total)) ?? standing.mean };
  });
}

/** The value in the middle, of an even number the mean of the two; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const ordered = [...values].sort((one, other) => one - other);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle];
  if (upper === undefined) return null;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}

/**
 * A letter per reviewer. They go by the random end of the id, read backwards: its beginning tells who joined first,
 * so that letters in that order would name people.
 */
export function lettersOf(reviewers: readonly string[]): ReadonlyMap<string, string> {
  const backwards = (id: string): string => [...id].reverse().join('');
  const ordered = [...new Set(reviewers)].sort((one, other) => compare(backwards(one), backwards(other)));
  return new Map(ordered.map((reviewer, index) => [reviewer, letterAt(index)]));
}

/** A to Z, then AA to AZ, BA and so on. */
const letterAt = (index: number): string =>
  (index < 26 ? '' : letterAt(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
