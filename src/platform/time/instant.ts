/** A point in time in epoch milliseconds. Branded so that a plain number can't be taken for one. */
export type Instant = number & { readonly __instant: unique symbol };

/** Marks epoch milliseconds as an Instant. */
export const instant = (milliseconds: number): Instant => milliseconds as Instant;

/** Milliseconds of whole days of 24 hours; for calendar days use `addDaysInBerlin`. */
export const days = (count: number): number => count * 86_400_000;

/** Milliseconds of minutes. */
export const minutes = (count: number): number => count * 60_000;

/** The instant moved by milliseconds. */
export const plus = (at: Instant, milliseconds: number): Instant => instant(at + milliseconds);
