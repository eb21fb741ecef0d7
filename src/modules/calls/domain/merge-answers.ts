/** What became of two people's answers to one question. */
export type Merge<Value> = { ok: true; value: Value } | { ok: false };

/** Texts of more pieces are left to the people: comparing them takes the square of their number. */
const mostPieces = 1500;

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

/** `from` to `until` of the base (exclusive) became `pieces`. */
type Change = { from: number; until: number; pieces: readonly string[] };

/** Changes that meet at an edge count as touching: their order would be a guess. */
const touch = (one: Change, other: Change): boolean => one.from <= other.until && other.from <= one.until;

/** Both made the same change: it is made once. */
const isSame = (one: Change, other: Change): boolean =>
  one.from === other.from && one.until === other.until && one.pieces.join('') === other.pieces.join('');

/** Lines and sentences, each with the blanks that follow, so that joining them gives the text again. */
const pieces = (text: string): string[] => text.split(/(?<=\n)|(?<=[.!?:;]\s+)(?=\S)/u);

function apply(base: readonly string[], changes: readonly Change[]): string[] {
  const merged: string[] = [];
  let position = 0;
  for (const change of changes.toSorted((one, other) => one.from - other.from)) {
    merged.push(...base.slice(position, change.from), ...change.pieces);
    position = change.until;
  }
  return [...merged, ...base.slice(position)];
}

/** What turns `base` into `text`: the gaps between their longest common pieces. */
function changesOf(base: readonly string[], text: readonly string[]): Change[] {
  const lengths = commonLengths(base, text);
  const changes: Change[] = [];
  let [at, to] = [0, 0];
  let [from, since] = [0, 0];
  const close = (): void => {
    if (at > from || to > since) changes.push({ from, until: at, pieces: text.slice(since, to) });
  };
  while (at < base.length && to < text.length) {
    if (base[at] === text[to]) {
      close();
      [at, to] = [at + 1, to + 1];
      [from, since] = [at, to];
    } else if (lengthAt(lengths, at + 1, to) >= lengthAt(lengths, at, to + 1)) at += 1;
    else to += 1;
  }
  [at, to] = [base.length, text.length];
  close();
  return changes;
}

/** Length of the longest common subsequence of what begins at each pair of positions. */
function commonLengths(base: readonly string[], text: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: base.length + 1 }, () => new Uint16Array(text.length + 1));
  for (let at = base.length - 1; at >= 0; at -= 1) {
    for (let to = text.length - 1; to >= 0; to -= 1) {
      const longest =
        base[at] === text[to]
          ? lengthAt(rows, at + 1, to + 1) + 1
          : Math.max(lengthAt(rows, at + 1, to), lengthAt(rows, at, to + 1));
      rows[at]?.fill(longest, to, to + 1);
    }
  }
  return rows;
}

const lengthAt = (rows: readonly Uint16Array[], at: number, to: number): number => rows[at]?.[to] ?? 0;
