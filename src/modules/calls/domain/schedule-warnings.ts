import { calendarDaysBetween, toBerlin } from '../../../platform/time/berlin.ts';
import { holidayOn, isCarnivalMonday, landCodes } from '../../../platform/time/holidays.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';

/** Something about a call's dates that its makers should know; nothing of it forbids the date. */
export type ScheduleWarning =
  | { kind: 'holiday'; date: string; name: string; laender: readonly string[]; everywhere: boolean }
  | { kind: 'carnival' | 'weekend' | 'year-end' | 'school-holidays-unknown'; date: string }
  | { kind: 'short'; days: number }
  | { kind: 'in-the-past'; date: string };

const shortestDays = 21;

/** What to know about opening and deadline. School holidays are never known here, and that is said too. */
export function scheduleWarnings({
  opensAt,
  closesAt,
  now,
}: {
  opensAt: Instant;
  closesAt: Instant;
  now: Instant;
}): ScheduleWarning[] {
  const lastDay = toBerlin(instant(closesAt - 1)).date;
  const open = calendarDaysBetween(opensAt, instant(closesAt - 1)) + 1;
  return [
    ...(closesAt <= now ? [{ kind: 'in-the-past' as const, date: lastDay }] : []),
    ...dayWarnings(lastDay),
    ...(open < shortestDays ? [{ kind: 'short' as const, days: open }] : []),
    { kind: 'school-holidays-unknown', date: lastDay },
  ];
}

/** What is special about a day on which something has to be handed in. */
export function dayWarnings(date: string): ScheduleWarning[] {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const holiday = holidayOn(date);
  const warnings: ScheduleWarning[] = [];
  if (holiday !== null) {
    const everywhere = holiday.laender.length === landCodes.length;
    warnings.push({ kind: 'holiday', date, name: holiday.name, laender: holiday.laender, everywhere });
  }
  if (isCarnivalMonday(date)) warnings.push({ kind: 'carnival', date });
  if (weekday === 0 || weekday === 6) warnings.push({ kind: 'weekend', date });
  if (/-12-(?:2[4-9]|3[01])$/u.test(date)) warnings.push({ kind: 'year-end', date });
  return warnings;
}
