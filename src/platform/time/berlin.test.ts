import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDaysInBerlin, calendarDaysBetween, fromBerlin, toBerlin } from './berlin.ts';
import { instant } from './instant.ts';

test.each([
  ['2018-02-13', '00:00:00', '2018-02-12T23:00:00.000Z'],
  ['2018-07-01', '12:30', '2018-07-01T10:30:00.000Z'],
  ['2018-10-28', '02:30:00', '2018-10-28T00:30:00.000Z'], // occurs twice: the earlier
  ['2018-03-25', '02:30:00', '2018-03-25T01:30:00.000Z'], // skipped: 03:30 summer time
  ['2020-02-29', '23:59:59', '2020-02-29T22:59:59.000Z'],
])('%s %s in Berlin is %s', (date, time, iso) => {
  expect(new Date(fromBerlin(date, time)).toISOString()).toBe(iso);
});

test('a wall clock read and set again names the same instant, outside the doubled hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2014, 0, 1) / 1000, max: Date.UTC(2032, 0, 1) / 1000 }), (seconds) => {
      const at = instant(seconds * 1000);
      const { date, time } = toBerlin(at);
      const again = fromBerlin(date, time);
      expect([0, 3_600_000]).toContain(at - again);
    }),
  );
});

test('calendar days keep the wall clock over the change to summer time', () => {
  const friday = fromBerlin('2018-03-23', '09:00');
  const monday = addDaysInBerlin(friday, 3);
  expect(toBerlin(monday)).toEqual({ date: '2018-03-26', time: '09:00:00' });
  expect(calendarDaysBetween(friday, monday)).toBe(3);
});
