import { expect, test } from 'vitest';
import { parseOpeningHours } from './opening-hours.ts';

test('reads days and times', () => {
  expect(parseOpeningHours('Mo-Do 9-15, Fr 9-12:30')).toEqual([
    { first: 1, last: 4, opens: '09:00', closes: '15:00' },
    { first: 5, last: 5, opens: '09:00', closes: '12:30' },
  ]);
  expect(parseOpeningHours('Di–Mi 08:15–24')).toEqual([{ first: 2, last: 3, opens: '08:15', closes: '24:00' }]);
});

test.each(['', 'werktags', 'Mo 9', 'Do-Mo 9-15', 'Mo 15-9', 'Mo 9-9', 'Mo 9-25', 'Mo 9:75-15', 'Mo-Do 9-15,'])(
  'refuses %j',
  (text) => {
    expect(parseOpeningHours(text)).toBe(null);
  },
);
