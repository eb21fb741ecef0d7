import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { scheduleWarnings } from './schedule-warnings.ts';

const warnedOf = (opens: string, closes: string): string[] =>
  scheduleWarnings({ opensAt: fromBerlin(opens), closesAt: fromBerlin(closes), now: fromBerlin('2018-01-02') }).map(
    ({ kind }) => kind,
  );

test.each([
  ['2018-01-15', '2018-02-13', ['carnival', 'school-holidays-unknown']],
  ['2018-01-15', '2018-02-12', ['weekend', 'school-holidays-unknown']],
  ['2018-01-15', '2018-02-07', ['school-holidays-unknown']],
  ['2018-02-01', '2018-02-07', ['short', 'school-holidays-unknown']],
  ['2018-11-15', '2018-12-26', ['holiday', 'year-end', 'school-holidays-unknown']],
  ['2017-11-15', '2018-01-02', ['in-the-past', 'holiday', 'school-holidays-unknown']],
])('a call from %s until before %s is warned of %j', (opens, closes, kinds) => {
  expect(warnedOf(opens, closes)).toEqual(kinds);
});
