import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Channel } from './interest-record.ts';
import { isPastDay } from './past-day.ts';

/** How an answer reached the agency. What did not come online names the day it came, a date in Berlin. */
export type Arrival = { channel: Channel; receivedOn: string | null };

/** The same from what a caller gives, who leaves out the day where there is none. */
export const arrivalOf = ({ channel, receivedOn }: { channel: Channel; receivedOn?: string }): Arrival => ({
  channel,
  receivedOn: receivedOn ?? null,
});

export type ArrivalFault = 'not-a-date' | 'before-offer' | 'too-late';

/**
 * After the deadline an offer waits this long before its place goes on: what came by post or mail in time but is not
 * entered yet still counts, and nobody loses a place to a weekend.
 */
const graceDays = 3;

/** When an offer that nobody answered is passed on. */
export const passesOnAt = (answerUntil: Instant): Instant => addDaysInBerlin(answerUntil, graceDays);

/** Offers whose deadline was no later than this are passed on now. */
export const passingOn = (now: Instant): Instant => addDaysInBerlin(now, -graceDays);

/** What is wrong with the day of an answer, or null. Online it is now; otherwise the day it came counts, whenever it is entered. */
export function arrivalFault(
  { channel, receivedOn }: Arrival,
  { since, until, now }: { since: Instant; until: Instant | null; now: Instant },
): ArrivalFault | null {
  if (channel === 'online') return until !== null && now >= until ? 'too-late' : null;
  if (receivedOn === null || !isPastDay(receivedOn, now)) return 'not-a-date';
  if (receivedOn < toBerlin(since).date) return 'before-offer';
  return until !== null && fromBerlin(receivedOn) >= until ? 'too-late' : null;
}
