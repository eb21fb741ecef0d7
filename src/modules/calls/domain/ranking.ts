import { meanOf } from './scoring.ts';

/** An interest with the totals of those who count. `number` is what a person says on the phone; it orders equals. */
export type Rated = { interestId: string; number: string; totals: readonly number[] };

/** An interest's place. Equal means share a rank; `low` and `high` are the lowest and highest reviewer total. */
export type Standing = { interestId: string; rank: number; mean: number; low: number; high: number; reviews: number };

/** Means that differ by less are equal: sums of binary fractions differ in the last digits. */
const precise = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Interests by the mean of their reviewers' weighted means, best first. Those nobody rated yet have no place. */
export function rankInterests(rated: readonly Rated[]): Standing[] {
  const placed = rated
    .flatMap(({ interestId, number, totals }) => {
      const mean = meanOf([...totals].sort((one, other) => one - other));
      if (mean === null) return [];
      const range = { low: Math.min(...totals), high: Math.max(...totals) };
      return [{ interestId, number, mean: precise(mean), ...range, reviews: totals.length }];
    })
    .sort(
      (one, other) =>
        other.mean - one.mean || compare(one.number, other.number) || compare(one.interestId, other.interestId),
    );
  return placed.map(({ number: _number, ...standing }) => ({
    ...standing,
    rank: 1 + placed.filter(({ mean }) => mean > standing.mean).length,
  }));
}

/**
 * Interests around the cut whose ranges overlap with the first beyond it (or the last before it): they
 * "liegen zu dicht für eine klare Reihenfolge", so that the panel talks about them.
 */
export function tooCloseAtCut(standings: readonly Standing[], places: number): ReadonlySet<string> {
  const last = standings[places - 1];
  const first = standings[places];
  if (last === undefined || first === undefined || !overlap(last, first)) return new Set();
  const above = standings.slice(0, places).filter((standing) => overlap(standing, first));
  const below = standings.slice(places).filter((standing) => overlap(standing, last));
  return new Set([...above, ...below].map(({ interestId }) => interestId));
}

/** Two that stand next to each other in the ranking. */
export type Neighbours = { upper: Standing; lower: Standing };

/** Neighbours whose ranges overlap: they "liegen zu dicht für eine klare Reihenfolge", wherever in the list they are. */
export const closeNeighbours = (standings: readonly Standing[]): Neighbours[] =>
  standings.flatMap((lower, index) => {
    const upper = standings[index - 1];
    return upper !== undefined && overlap(upper, lower) ? [{ upper, lower }] : [];
  });

const overlap = (one: Standing, other: Standing): boolean => one.low <= other.high && other.low <= one.high;

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);
