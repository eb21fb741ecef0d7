import { expect, test } from 'vitest';
import { anonymous, type Actor, type Membership } from '../../../platform/actions/actor.ts';
import { countingActor } from './second-factor-duty.ts';

const at = (organisationKind: string, role: Membership['role']): Membership => ({
  organisationId: organisationKind,
  organisationName: organisationKind,
  organisationKind,
  role,
});
const agency = at('agency', 'administrator');
const ministry = at('ministry', 'ministry');
const town = at('municipality', 'coordinator');
const person = (...memberships: Membership[]): Actor => ({ ...anonymous, personId: 'p', pseudonym: 'p', memberships });

test.each([
  ['staff without', person(agency), false, []],
  ['the ministry without', person(ministry), false, []],
  ['staff who also coordinate a town, without', person(agency, town), false, [town]],
  ['staff with', person(agency, town), true, [agency, town]],
])('%s a second factor where it is required', (_who, actor, hasFactor, counting) => {
  const seen = countingActor({ actor, awaitsFactor: false, hasFactor }, 'required');
  expect(seen.memberships).toEqual(counting);
  expect(seen.factorNeeded).toBe(hasFactor ? undefined : 'enrol');
});

test.each([[person(town)], [person()]])('others are asked for nothing', (actor) => {
  expect(countingActor({ actor, awaitsFactor: false, hasFactor: false }, 'required')).toBe(actor);
});

test('where it is offered only, roles count without', () => {
  const actor = person(agency);
  expect(countingActor({ actor, awaitsFactor: false, hasFactor: false }, 'offered')).toBe(actor);
});

test.each(['required', 'offered'] as const)(
  'a session that awaits its second factor is nobody where it is %s',
  (duty) => {
    const seen = countingActor({ actor: person(agency, town), awaitsFactor: true, hasFactor: false }, duty);
    expect(seen).toEqual({ ...anonymous, factorNeeded: 'use' });
  },
);
