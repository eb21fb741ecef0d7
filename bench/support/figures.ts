/** The middle of measured values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 0 ? sorted.slice(middle - 1, middle + 1) : sorted.slice(middle);
  return sorted.length % 2 === 0 ? (low + high) / 2 : low;
}

/** "0.52 (0.49 to 0.55)": the middle, and between what the rounds lay. */
export const spread = (values: readonly number[], digits: number): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;

/** Prints whether a figure keeps its bound, and lets the bench fail when it doesn't. */
export function judge(isKept: boolean, words: string): void {
  console.log(`${isKept ? 'kept' : 'MISSED'}: ${words}`);
  if (!isKept) process.exitCode = 1;
}
