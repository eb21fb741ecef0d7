import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { instant } from '../../../platform/time/instant.ts';
import { callPhase, isInTime } from './call-phase.ts';
import { interestStates, mayBecome } from './interest-state.ts';

const call = { stage: 'published', opensAt: fromBerlin('2018-01-15'), closesAt: fromBerlin('2018-02-13') };

test.each([
  ['2018-02-12', '23:59:59', true],
  ['2018-02-13', '00:00:00', false],
  ['2018-02-13', '00:00:03', false],
  ['2018-01-14', '23:59:59', false],
])('what arrives on %s at %s is in time: %s', (date, time, inTime) => {
  expect(isInTime(call, fromBerlin(date, time))).toBe(inTime);
});

test('the last millisecond counts', () => {
  expect(isInTime(call, instant(call.closesAt - 1))).toBe(true);
});

test('there is one phase at a time, and phases only go forward', () => {
  const order = ['announced', 'open', 'closed'];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2e12 }), fc.nat(2e9), (from, later) => {
      const before = order.indexOf(callPhase(call, instant(from)));
      const after = order.indexOf(callPhase(call, instant(from + later)));
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('nothing leads from a decision back to a draft', () => {
  const decided = ['selected', 'reserve', 'not-selected', 'accepted', 'declined', 'contracted'] as const;
  for (const from of decided) {
    for (const to of ['draft', 'submitted', 'in-review'] as const) expect(mayBecome(from, to)).toBe(false);
  }
  expect(interestStates.filter((state) => mayBecome('contracted', state))).toEqual([]);
});
