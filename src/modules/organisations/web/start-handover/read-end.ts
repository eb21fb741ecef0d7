import { addDaysInBerlin, fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** When access ends: at once, or at the end of the day that was named; null when neither can be read. */
export function readEnd({ ends, date }: { ends: string; date: string }): { at: Instant | null } | null {
  if (ends === 'now') return { at: null };
  return ends === 'date' && day.test(date) ? { at: addDaysInBerlin(fromBerlin(date), 1) } : null;
}
