import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anonymous, mandateFor, mandateLevels, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import { instant, plus } from '../../../platform/time/instant.ts';
import { mandateState } from './mandate.ts';
import { endsAs, isGiver, isHelper, mayChoosePost, maySeeMandate } from './policy.ts';
import { recipients, type PostRule } from './recipients.ts';
import { codeLength, codeSigns, plainCode, readableCode } from './short-code.ts';
import { isPastDay, untilOf } from './until.ts';

const now = fromBerlin('2018-02-01', '12:00');
const as = (personId: string, held?: [organisationId: string, kind: string, role: Role]): Actor => ({
  ...anonymous,
  personId,
  memberships:
    held === undefined
      ? []
      : [{ organisationId: held[0], organisationName: held[0], organisationKind: held[1], role: held[2] }],
});

test.each([
  ['nobody has accepted', { acceptedAt: null, endedAt: null, untilAt: plus(now, 1) }, 'offered'],
  ['accepted', { acceptedAt: now, endedAt: null, untilAt: plus(now, 1) }, 'active'],
  ['exactly its end', { acceptedAt: now, endedAt: null, untilAt: now }, 'expired'],
  ['taken back', { acceptedAt: now, endedAt: now, untilAt: plus(now, 1) }, 'ended'],
  ['an offer taken back', { acceptedAt: null, endedAt: now, untilAt: plus(now, 1) }, 'ended'],
] as const)('%s: %o is %s', (_, mandate, state) => {
  expect(mandateState(mandate, now)).toBe(state);
});

test('whatever ended or is over never comes back by time', () => {
  const time = fc.integer({ min: 1, max: 1e12 }).map(instant);
  fc.assert(
    fc.property(time, time, fc.option(time), fc.option(time), (untilAt, asked, acceptedAt, endedAt) => {
      const state = mandateState({ untilAt, acceptedAt, endedAt }, asked);
      const later = mandateState({ untilAt, acceptedAt, endedAt }, plus(asked, 1000));
      expect(state === 'ended' || state === 'expired' ? later : state).toBe(state);
      expect(state === 'active').toBe(acceptedAt !== null && endedAt === null && asked < untilAt);
    }),
  );
});

test.each([
  ['2018-02-01', { ok: true, until: fromBerlin('2018-02-02') }],
  ['2018-03-25', { ok: true, until: fromBerlin('2018-03-26') }],
  ['2018-01-31', { ok: false, fault: 'past' }],
  ['2020-03-01', { ok: false, fault: 'too-far' }],
  ['2018-02-30', { ok: false, fault: 'no-date' }],
  ['morgen', { ok: false, fault: 'no-date' }],
])('the last day %s', (day, result) => {
  expect(untilOf(day, now)).toEqual(result);
});

test('paper came today or before', () => {
  expect([isPastDay('2018-02-01', now), isPastDay('2018-02-02', now), isPastDay('', now)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a code is read however it is typed, and nothing else is a code', () => {
  const code = fc.array(fc.constantFrom(...codeSigns.split('')), { minLength: codeLength, maxLength: codeLength });
  fc.assert(
    fc.property(code, (signs) => {
      const plain = signs.join('');
      expect(plainCode(readableCode(plain))).toBe(plain);
      expect(plainCode(` ${readableCode(plain).toLowerCase().replaceAll('-', ' ')} `)).toBe(plain);
      expect(plainCode(plain.slice(1))).toBe('');
    }),
  );
  expect(plainCode('0000-1111-OOOO-IIII')).toBe('');
});

test('a level holds those before it, in its own matter only', () => {
  const matter = { kind: 'calls.interest', id: 'a' };
  for (const [at, level] of mandateLevels.entries()) {
    const actor = { ...as('x'), mandates: [{ id: 'm', matter, level, giverName: 'Y' }] };
    expect(mandateLevels.map((wanted) => mandateFor(actor, matter, wanted) !== undefined)).toEqual(
      mandateLevels.map((_, wanted) => wanted <= at),
    );
    expect(mandateFor(actor, { ...matter, id: 'b' })).toBeUndefined();
    expect(mandateFor(actor, { kind: 'calls.call', id: 'a' })).toBeUndefined();
  }
});

const parties = { giverPerson: null, giverOrganisation: 'town', helperPerson: 'helper', helperOrganisation: null };

test.each([
  ['coordination', as('a', ['town', 'municipality', 'coordinator']), 'giver'],
  ['a mentor of the town', as('b', ['town', 'municipality', 'mentor']), null],
  ['coordination of another town', as('c', ['other', 'municipality', 'coordinator']), null],
  ['the helper', as('helper'), 'helper'],
  ['adviser', as('d', ['agency', 'agency', 'adviser']), 'agency'],
  ['auditor', as('e', ['agency', 'agency', 'auditor']), null],
  ['ministry', as('f', ['ministry', 'ministry', 'ministry']), null],
  ['a visitor', anonymous, null],
])('%s ends it as %s', (_, actor, by) => {
  expect(endsAs(actor, parties)).toBe(by);
  expect(maySeeMandate(actor, parties)).toBe(by !== null);
  expect(mayChoosePost(actor, parties)).toBe(by === 'giver');
});

test('who nobody is named for is no side of it', () => {
  const nobody = { giverPerson: null, giverOrganisation: null, helperPerson: null, helperOrganisation: null };
  expect([isGiver(anonymous, nobody), isHelper(anonymous, nobody)]).toEqual([false, false]);
});

const rule = (post: PostRule['post'], giverPerson: string | null = 'giver', helperPerson = 'helper'): PostRule => ({
  post,
  giverPerson,
  helperPerson,
});

test.each([
  [['giver', 'colleague'], [], ['giver', 'colleague']],
  [['giver', 'colleague'], [rule('giver')], ['giver', 'colleague']],
  [['giver', 'colleague'], [rule('both')], ['giver', 'colleague', 'helper']],
  [['giver', 'colleague'], [rule('helper')], ['colleague', 'helper']],
  [['giver', 'colleague'], [rule('helper', null)], ['helper']],
  [['giver', 'helper'], [rule('both')], ['giver', 'helper']],
  [['giver'], [rule('helper'), rule('both', 'other', 'giver')], ['helper', 'giver']],
  [[], [rule('helper', null)], ['helper']],
])('mail to %o with %o goes to %o', (people, rules, result) => {
  expect(recipients(people, rules).toSorted()).toEqual(result.toSorted());
});
