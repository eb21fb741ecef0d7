import { apply, changesOf, mostPieces, pieces, touch, type Change } from './text-changes.ts';

/** What became of two people's answers to one question. */
export type Merge<Value> = { ok: true; value: Value } | { ok: false };

/**
 * Merges what two people made of the same text, line by line and sentence by sentence: changes in different places are
 * both kept; where both changed the same place, or inserted at the same place, people decide. Nothing typed is lost.
 */
export function mergeTexts(base: string, { mine, theirs }: { mine: string; theirs: string }): Merge<string> {
  if (mine === theirs || theirs === base) return { ok: true, value: mine };
  if (mine === base) return { ok: true, value: theirs };
  const [basePieces, minePieces, theirPieces] = [pieces(base), pieces(mine), pieces(theirs)];
  if (Math.max(basePieces.length, minePieces.length, theirPieces.length) > mostPieces) return { ok: false };
  const mineChanges = changesOf(basePieces, minePieces);
  const theirChanges = changesOf(basePieces, theirPieces).filter(
    (change) => !mineChanges.some((mine) => isSame(mine, change)),
  );
  if (mineChanges.some((change) => theirChanges.some((other) => touch(change, other)))) return { ok: false };
  return { ok: true, value: apply(basePieces, [...mineChanges, ...theirChanges]).join('') };
}

/** Merges what two people made of the same choices: what either added is in, what either took out is out. */
export function mergeChoices(
  base: readonly string[],
  { mine, theirs }: { mine: readonly string[]; theirs: readonly string[] },
): readonly string[] {
  const kept = theirs.filter((choice) => mine.includes(choice) || !base.includes(choice));
  return [...kept, ...mine.filter((choice) => !base.includes(choice) && !kept.includes(choice))];
}

/** Both made the same change: it is made once. */
const isSame = (one: Change, other: Change): boolean =>
  one.from === other.from && one.until === other.until && one.pieces.join('') === other.pieces.join('');
