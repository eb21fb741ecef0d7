import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A date the visitor can jump to. */
export type Station = { key: StationKey; at: Instant };

export const stationKeys = [
  'workshop',
  'open',
  'week-before',
  'last-minutes',
  'after-deadline',
  'reviews',
  'meeting',
  'notices',
  'drop-out',
] as const;

export type StationKey = (typeof stationKeys)[number];

/** Where visitors come in unless they choose another station: something waits for nearly every role. */
export const usualStart: Station = { key: 'week-before', at: fromBerlin('2018-02-05', '09:00') };

/** The way of the call of 2018, with the published dates where there are any. */
export const stations: readonly Station[] = [
  { key: 'workshop', at: fromBerlin('2017-12-13', '09:00') },
  { key: 'open', at: fromBerlin('2018-01-15', '09:00') },
  usualStart,
  { key: 'last-minutes', at: fromBerlin('2018-02-12', '23:50') },
  { key: 'after-deadline', at: fromBerlin('2018-02-13', '09:00') },
  { key: 'reviews', at: fromBerlin('2018-02-20', '09:00') },
  { key: 'meeting', at: fromBerlin('2018-03-01', '10:00') },
  { key: 'notices', at: fromBerlin('2018-03-19', '09:00') },
  { key: 'drop-out', at: fromBerlin('2018-06-15', '09:00') },
];

/** Where the demo begins. */
export const beginning = fromBerlin('2017-12-01', '09:00');

/** Every morning at eight between two instants: then the day's letters and states happen, in order. */
export function morningsBetween(from: Instant, to: Instant): Instant[] {
  const mornings: Instant[] = [];
  for (let at = fromBerlin(toBerlin(from).date, '08:00'); at <= to; at = addDaysInBerlin(at, 1)) {
    if (at > from) mornings.push(at);
  }
  return mornings;
}
