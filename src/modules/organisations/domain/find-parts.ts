/** A part that may belong to a whole. */
export type Part = { area: number; population: number | null };

export type Whole = Part & { /** How far the sum of areas may be off, in km². */ tolerance: number };

const mostParts = 24;
const mostSteps = 100_000;
const populationTolerance = 0.3;

/**
 * Finds the parts whose areas add up to the whole; among several such sets the one whose population fits best.
 * Empty when there is none, when the population speaks against it, or when looking would take too long.
 */
export function findParts<T extends Part>(candidates: readonly T[], whole: Whole): readonly T[] {
  const parts = candidates
    .filter((part) => part.area > 0 && part.area <= whole.area + whole.tolerance)
    .toSorted((a, b) => b.area - a.area)
    .slice(0, mostParts);
  const rests = parts.map((_, index) => parts.slice(index).reduce((sum, part) => sum + part.area, 0));
  let best: { parts: readonly T[]; gap: number } = { parts: [], gap: populationTolerance };
  let steps = 0;

  const look = (from: number, chosen: readonly T[], missing: number): void => {
    steps += 1;
    if (steps > mostSteps) return;
    if (Math.abs(missing) <= whole.tolerance && chosen.length > 0) {
      const gap = populationGap(chosen, whole);
      if (gap < best.gap) best = { parts: chosen, gap };
    }
    for (let index = from; index < parts.length && missing <= (rests[index] ?? 0) + whole.tolerance; index += 1) {
      const part = parts[index];
      const fits = part !== undefined && part.area <= missing + whole.tolerance;
      if (fits) look(index + 1, [...chosen, part], missing - part.area);
    }
  };
  look(0, [], whole.area);
  return steps > mostSteps ? [] : best.parts;
}

/** How far the populations are apart, as a share of the larger; 0 when one isn't known. */
export function populationGap(parts: readonly Part[], whole: Part): number {
  if (whole.population === null || parts.some((part) => part.population === null)) return 0;
  const sum = parts.reduce((total, part) => total + (part.population ?? 0), 0);
  return Math.abs(sum - whole.population) / Math.max(sum, whole.population, 1);
}
