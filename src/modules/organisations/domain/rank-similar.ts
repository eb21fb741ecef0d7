import { typingDistance } from './typing-distance.ts';

type Candidate = { search: string; population: number | null; label: string };

/**
 * Keeps candidates within a believable number of typing errors (one, when a place is called exactly that):
 * the fewest errors first, then the larger place.
 */
export function rankSimilar<T extends Candidate>(typed: string, candidates: readonly T[], isExact: boolean): T[] {
  const most = isExact ? 1 : believable(typed);
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(typed, candidate.search, most) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance || (b.candidate.population ?? 0) - (a.candidate.population ?? 0))
    .map(({ candidate }) => candidate);
}

/** One error in four letters, three at most. */
const believable = (typed: string): number => Math.min(3, Math.max(1, Math.floor(typed.length / 4)));

/** The nearest of all names and words; one of which only the beginning is meant counts half an error more. */
function distanceTo(typed: string, search: string, most: number): number {
  const names = search.split(/[!| ]+/u).filter((name) => name.length + most >= typed.length);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...names.map((name) => {
      const { whole, beginning } = typingDistance(typed, name);
      return Math.min(whole, beginning + 0.5);
    }),
  );
}
