/** Texts of more pieces are left to the people: comparing them takes the square of their number. */
export const mostPieces = 1500;

/** Pieces of the base, `until` exclusive. */
export type Place = { from: number; until: number };

/** A place of the base became `pieces`. */
export type Change = Place & { pieces: readonly string[] };

/** Changes that meet at an edge count as touching: their order would be a guess. */
export const touch = (one: Place, other: Place): boolean => one.from <= other.until && other.from <= one.until;

/** Lines and sentences, each with the blanks that follow, so that joining them gives the text again. */
export const pieces = (text: string): string[] => text.split(/(?<=\n)|(?<=[.!?:;]\s+)(?=\S)/u);

/** The base with these changes made. */
export function apply(base: readonly string[], changes: readonly Change[]): string[] {
  const merged: string[] = [];
  let position = 0;
  for (const change of changes.toSorted((one, other) => one.from - other.from)) {
    merged.push(...base.slice(position, change.from), ...change.pieces);
    position = change.until;
  }
  return [...merged, ...base.slice(position)];
}

/** What turns `base` into `text`: the gaps between their longest common pieces. */
export function changesOf(base: readonly string[], text: readonly string[]): Change[] {
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
