import type { FormValues } from '../../../../platform/http/form-values.ts';
import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../../platform/time/instant.ts';
import type { Entry } from './local-form.ts';
import type { PartError } from './part.ts';

/** Fields of the opening: day and time. */
export const openingTime = (at: Instant): Entry[] => [
  ['opensOn', toBerlin(at).date],
  ['opensTime', toBerlin(at).time.slice(0, 5)],
];

/** Fields of the deadline: midnight is 24:00 of the day before, as people say it. */
export function closingTime(at: Instant): Entry[] {
  const { date, time } = toBerlin(at);
  return time === '00:00:00'
    ? [
        ['closesOn', toBerlin(instant(at - 1)).date],
        ['closesTime', '24:00'],
      ]
    : [
        ['closesOn', date],
        ['closesTime', time.slice(0, 5)],
      ];
}

export type Times = { opensAt: Instant; closesAt: Instant; errors: Readonly<Record<string, PartError | null>> };

/** Opening and deadline of these fields; an empty time is 0:00 for the opening and 24:00 for the deadline. */
export function readTimes(form: FormValues): Times {
  const opens = readMoment(form.text('opensOn'), form.text('opensTime').trim() || '00:00');
  const closes = readMoment(form.text('closesOn'), form.text('closesTime').trim() || '24:00');
  return {
    opensAt: opens.at ?? instant(0),
    closesAt: closes.at ?? instant(1),
    errors: {
      opensOn: only('date', opens.error),
      opensTime: only('time', opens.error),
      closesOn: only('date', closes.error) ?? orderError(opens.at, closes.at),
      closesTime: only('time', closes.error),
    },
  };
}

const only = (wanted: PartError, error: PartError | null): PartError | null => (error === wanted ? error : null);

const orderError = (opens: Instant | null, closes: Instant | null): PartError | null =>
  opens !== null && closes !== null && closes <= opens ? 'order' : null;

function readMoment(date: string, time: string): { at: Instant | null; error: 'date' | 'time' | null } {
  const day = new Date(`${date}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  if (!isDay) return { at: null, error: 'date' };
  if (time === '24:00') return { at: addDaysInBerlin(fromBerlin(date), 1), error: null };
  if (!/^(?:[01]?\d|2[0-3]):[0-5]\d$/u.test(time)) return { at: null, error: 'time' };
  return { at: fromBerlin(date, time.padStart(5, '0')), error: null };
}
