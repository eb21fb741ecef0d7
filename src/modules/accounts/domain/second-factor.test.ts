import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymous, system } from '../../../platform/actions/actor.ts';
import { instant, minutes } from '../../../platform/time/instant.ts';
import { isNewStep, kindOfCode, mayResetFactors, nextGuessAt } from './second-factor.ts';

const now = instant(1_000_000);

test.each([
  [0, 0],
  [3, 0],
  [4, 10_000],
  [5, 20_000],
  [6, 40_000],
  [10, 640_000],
  [11, minutes(15)],
  [1000, minutes(15)],
])('after %d wrong codes the next one waits %d ms', (wrong, wait) => {
  expect(nextGuessAt(wrong, now) - now).toBe(wait);
});

test('waiting never gets shorter, and never longer than a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.nat(5000), (wrong) => {
      const [here, next] = [nextGuessAt(wrong, now), nextGuessAt(wrong + 1, now)];
      expect(next).toBeGreaterThanOrEqual(here);
      expect(next - now).toBeLessThanOrEqual(minutes(15));
    }),
  );
});

test('a step counts once, and none from before', () => {
  expect([isNewStep(7, 6), isNewStep(6, 6), isNewStep(5, 6)]).toEqual([true, false, false]);
});

test.each([
  ['123456', 'digits'],
  [' 123 456 ', 'digits'],
  ['abcd-efgh-jkmn', 'recovery'],
  ['ABCD EFGH JKMN', 'recovery'],
  ['12345', null],
  ['1234567', null],
  ['abcd-efgh-jkm', null],
  ['abcd-efgh-jk0n', null],
  ['', null],
])('%j is %s', (typed, kind) => {
  expect(kindOfCode(typed)).toBe(kind);
});

const agency = { organisationId: 'a', organisationName: 'A', organisationKind: 'agency' };

test.each([
  [anonymous, false],
  [system, true],
  [{ ...anonymous, memberships: [{ ...agency, role: 'administrator' as const }] }, true],
  [{ ...anonymous, memberships: [{ ...agency, role: 'programme-lead' as const }] }, false],
  [
    { ...anonymous, memberships: [{ ...agency, organisationKind: 'municipality', role: 'administrator' as const }] },
    false,
  ],
])('only an administrator of the agency resets a second factor', (actor, allowed) => {
  expect(mayResetFactors(actor)).toBe(allowed);
});
