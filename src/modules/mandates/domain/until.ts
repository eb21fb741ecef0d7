import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A Vollmacht that outlasts a programme is forgotten; two years carry one through a round and its contract. */
const mostDays = 731;

/** What is wrong with a last day. */
export type UntilFault = 'no-date' | 'past' | 'too-far';

/** The end, exclusive, of a Vollmacht whose last day somebody typed as YYYY-MM-DD. */
export function untilOf(
  lastDay: string,
  now: Instant,
): { ok: true; until: Instant } | { ok: false; fault: UntilFault } {
  if (!isDate(lastDay)) return { ok: false, fault: 'no-date' };
  const until = addDaysInBerlin(fromBerlin(lastDay), 1);
  if (until <= now) return { ok: false, fault: 'past' };
  return until > addDaysInBerlin(now, mostDays) ? { ok: false, fault: 'too-far' } : { ok: true, until };
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** Whether a day on which paper came is not still to come. */
export const isPastDay = (day: string, now: Instant): boolean => isDate(day) && day <= toBerlin(now).date;
