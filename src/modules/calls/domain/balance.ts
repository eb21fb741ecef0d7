/** One line of the balance: how many of a group there are, and how many of them are chosen. */
export type BalanceLine = { label: string; chosen: number; all: number };

/** Counts by a label, chosen ones beside all, in order of the labels. It shows, it never decides. */
export function balanceOf<T>(
  all: readonly T[],
  { label, isChosen }: { label: (one: T) => string; isChosen: (one: T) => boolean },
): BalanceLine[] {
  const lines = new Map<string, BalanceLine>();
  for (const one of all) {
    const name = label(one);
    const line = lines.get(name) ?? { label: name, chosen: 0, all: 0 };
    lines.set(name, { ...line, all: line.all + 1, chosen: line.chosen + (isChosen(one) ? 1 : 0) });
  }
  return [...lines.values()].sort((one, other) => one.label.localeCompare(other.label, 'de'));
}
