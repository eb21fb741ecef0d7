import { instant, type Instant } from './instant.ts';

const zone = 'Europe/Berlin';

const partsFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Wall-clock time in Berlin; `date` is ISO yyyy-mm-dd, `time` hh:mm:ss. */
export type BerlinTime = { date: string; time: string };

/** What a wall clock in Berlin shows at this instant. */
export function toBerlin(at: Instant): BerlinTime {
  const parts = new Map(partsFormat.formatToParts(at).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    date: `${read('year')}-${read('month')}-${read('day')}`,
    time: `${read('hour')}:${read('minute')}:${read('second')}`,
  };
}

/**
 * The instant at which a wall clock in Berlin shows this date and time.
 * In the hour that occurs twice the earlier instant is taken; in the hour that is skipped the clock after the jump.
 */
export function fromBerlin(date: string, time = '00:00:00'): Instant {
  const wanted = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wanted)) throw new RangeError(`Not a date and time: ${date} ${time}`);
  const offsets = [offsetAt(instant(wanted - 7_200_000)), offsetAt(instant(wanted + 7_200_000))];
  const candidates = offsets.map((offset) => wanted - offset);
  const exact = candidates.filter((candidate) => candidate + offsetAt(instant(candidate)) === wanted);
  return instant(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

/** The same wall-clock time, this many calendar days later. */
export function addDaysInBerlin(at: Instant, count: number): Instant {
  const { date, time } = toBerlin(at);
  return fromBerlin(new Date(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10), time);
}

/** Whole calendar days from one instant to another as a Berlin calendar counts them. */
export function calendarDaysBetween(from: Instant, to: Instant): number {
  const day = (at: Instant): number => Date.parse(`${toBerlin(at).date}T00:00:00Z`);
  return Math.round((day(to) - day(from)) / 86_400_000);
}

function offsetAt(at: Instant): number {
  const { date, time } = toBerlin(at);
  return Date.parse(`${date}T${time}Z`) - Math.floor(at / 1000) * 1000;
}
