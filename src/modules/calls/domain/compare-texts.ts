import { changesOf, mostPieces } from './text-changes.ts';

/** A stretch of a text, and whether it stands in the other text, too. */
export type Stretch = { words: string; shared: boolean };

/** Two texts side by side, word by word. Joined, the stretches are the texts again. */
export function compareTexts(one: string, other: string): { one: Stretch[]; other: Stretch[] } {
  const [left, right] = [words(one), words(other)];
  if (Math.max(left.length, right.length) > mostPieces) return { one: whole(one), other: whole(other) };
  return { one: stretches(left, right), other: stretches(right, left) };
}

/** Words with the blanks that follow. */
const words = (text: string): string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** Blanks and line ends make no other word. */
const trimmed = (word: string): string => word.trim();

const whole = (text: string): Stretch[] => (text === '' ? [] : [{ words: text, shared: false }]);

function stretches(text: readonly string[], other: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let position = 0;
  const add = (until: number, shared: boolean): void => {
    if (until > position) found.push({ words: text.slice(position, until).join(''), shared });
    position = until;
  };
  for (const { from, until } of changesOf(text.map(trimmed), other.map(trimmed))) {
    add(from, true);
    add(until, false);
  }
  add(text.length, true);
  return found;
}
