import { expect, test } from 'vitest';
import { easterSunday, holidayOn, isCarnivalMonday, landCodes } from './holidays.ts';

test.each([
  ['2018-02-12', null],
  ['2018-12-25', landCodes],
  ['2018-06-20', null],
  ['2025-05-08', ['BE']],
  ['2024-05-30', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
])('%s is a holiday in %j', (date, laender) => {
  expect(holidayOn(date)?.laender ?? null).toEqual(laender);
});

test.each([
  [2000, '2000-04-23'],
  [2018, '2018-04-01'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('the deadline of 2018 was a Rosenmontag, the day before was not', () => {
  expect([isCarnivalMonday('2018-02-12'), isCarnivalMonday('2018-02-11'), isCarnivalMonday('2027-02-08')]).toEqual([
    true,
    false,
    true,
  ]);
});
