import { typingDistance } from './typing-distance.ts';

type Candidate = { search: string; population: number | null };
/** What a search without typing errors has found: a name as it was typed, other names with these words, or nothing. */
export type Found = 'exact' | 'some' | 'nothing';
type Most = { whole: number; beginning: number };

/**
 * Keeps candidates within a believable number of typing errors: the fewest errors first, whole names before beginnings,
 * what is called so before what also answers to it, then the larger place.
 */
export function rankSimilar<T extends Candidate>(
  typed: string,
  candidates: readonly T[],
  found: Found,
): { candidate: T; distance: number }[] {
  const most = believable(typed, found);
  return candidates
    .map((candidate) => ({ candidate, distance: distanceTo(typed, candidate.search, most) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.distance - b.distance || (b.candidate.population ?? 0) - (a.candidate.population ?? 0));
}

/**
 * One error in four letters, three at most; when a place is called exactly that, one and none in a beginning. Beginnings
 * are many: one error in them counts from five letters on, or from four where there is nothing else; two from eight on.
 */
function believable({ length }: string, found: Found): Most {
  if (found === 'exact') return { whole: 1, beginning: 0 };
  const whole = Math.min(3, Math.max(1, Math.floor(length / 4)));
  return { whole, beginning: length < (found === 'nothing' ? 4 : 5) ? 0 : Math.min(2, whole) };
}

/** A beginning counts half an error more, a name that comes second a quarter. */
function distanceTo(typed: string, search: string, most: Most): number {
  const least = typed.length - Math.max(most.whole, most.beginning);
  let nearest = Number.POSITIVE_INFINITY;
  for (const [, mark, name = ''] of search.matchAll(/([!| ])([^!| ]+)/gu)) {
    if (name.length < least) continue;
    const { whole, beginning } = typingDistance(typed, name);
    const second = mark === '!' ? 0 : 0.25;
    if (whole <= most.whole) nearest = Math.min(nearest, whole + second);
    if (beginning <= most.beginning) nearest = Math.min(nearest, beginning + 0.5 + second);
  }
  return nearest;
}
