import { apply, changesOf, mostPieces, pieces, touch, type Change, type Place } from './text-changes.ts';

/**
 * Both versions of a text in one, to be edited: what only one of them changed is made, and where both changed the same
 * place both stand there, the stored one first. Without the text both began with, what they share takes its place.
 */
export function joinTexts(base: string | undefined, { mine, theirs }: { mine: string; theirs: string }): string {
  const [own, other] = [pieces(mine), pieces(theirs)];
  const shared = base === undefined ? commonPieces(own, other) : pieces(base);
  if (Math.max(own.length, other.length, shared.length) > mostPieces) return inTurn(theirs, mine);
  const sides = { mine: changesOf(shared, own), theirs: changesOf(shared, other) };
  const joined: string[] = [];
  let position = 0;
  for (const place of placesOf([...sides.mine, ...sides.theirs])) {
    joined.push(...shared.slice(position, place.from), wordsAt(place, shared, sides));
    position = place.until;
  }
  return [...joined, ...shared.slice(position)].join('');
}

type Sides = Readonly<Record<'mine' | 'theirs', readonly Change[]>>;

/** Stretches of the base that somebody changed; changes that touch make one stretch. */
function placesOf(changes: readonly Change[]): Place[] {
  const places: Place[] = [];
  for (const { from, until } of changes.toSorted((one, other) => one.from - other.from || one.until - other.until)) {
    const last = places.at(-1);
    if (last !== undefined && touch(last, { from, until })) last.until = Math.max(last.until, until);
    else places.push({ from, until });
  }
  return places;
}

function wordsAt(place: Place, base: readonly string[], { mine, theirs }: Sides): string {
  const within = ({ from, until }: Change): boolean => from >= place.from && until <= place.until;
  const [own, other] = [mine.filter(within), theirs.filter(within)];
  const words = (changes: readonly Change[]): string =>
    apply(
      base.slice(place.from, place.until),
      changes.map((change) => ({ ...change, from: change.from - place.from, until: change.until - place.from })),
    ).join('');
  if (own.length === 0) return words(other);
  return other.length === 0 ? words(own) : inTurn(words(other), words(own));
}

/** One after the other; the same words stand once, and what one of them took out stays. */
function inTurn(first: string, second: string): string {
  if (first === second || second.trim() === '') return first;
  if (first.trim() === '') return second;
  return /\s$/u.test(first) ? first + second : `${first}\n${second}`;
}

/** What two texts have in common, in order. */
function commonPieces(one: readonly string[], other: readonly string[]): string[] {
  if (Math.max(one.length, other.length) > mostPieces) return [];
  const changed = changesOf(one, other);
  return one.filter((_, index) => !changed.some(({ from, until }) => index >= from && index < until));
}
