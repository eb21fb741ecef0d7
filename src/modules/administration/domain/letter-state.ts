import type { Instant } from '../../../platform/time/instant.ts';

/** What became of a letter. `failed`: given up after the last try; `retrying`: refused at least once. */
export const letterStates = ['waiting', 'retrying', 'failed', 'sent', 'cancelled'] as const;
export type LetterState = (typeof letterStates)[number];

/** Tries before a letter is given up; the same number the worker counts to. */
export const mostTries = 12;

type Facts = { sentAt: Instant | null; cancelledAt: Instant | null; attempts: number };

/** The state that follows from a letter's row. */
export function letterState({ sentAt, cancelledAt, attempts }: Facts): LetterState {
  if (sentAt !== null) return 'sent';
  if (cancelledAt !== null) return 'cancelled';
  if (attempts >= mostTries) return 'failed';
  return attempts > 0 ? 'retrying' : 'waiting';
}

/** Of an address what tells two letters apart and names nobody: the first sign and the domain. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '•••' : `${address.slice(0, 1)}•••${address.slice(at)}`;
}
