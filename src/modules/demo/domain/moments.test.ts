import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { morningsBetween, stations } from './moments.ts';

test('there is one morning a day, also over the change to summer time', () => {
  const mornings = morningsBetween(fromBerlin('2018-03-23', '09:00'), fromBerlin('2018-03-26', '08:00'));
  expect(mornings).toEqual([
    fromBerlin('2018-03-24', '08:00'),
    fromBerlin('2018-03-25', '08:00'),
    fromBerlin('2018-03-26', '08:00'),
  ]);
});

test('a jump of minutes has no morning', () => {
  expect(morningsBetween(fromBerlin('2018-02-12', '23:50'), fromBerlin('2018-02-13', '00:01'))).toEqual([]);
});

test('stations lead forward', () => {
  const times = stations.map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
