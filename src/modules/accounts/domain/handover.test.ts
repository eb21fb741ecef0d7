import { expect, test } from 'vitest';
import { anonymous, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { mayApproveHandover, mayAskHandover, mayHandOver } from './handover.ts';

const as = (personId: string, organisationKind: string, role: Role): Actor => ({
  ...anonymous,
  personId,
  memberships: [{ organisationId: 'here', organisationName: 'Hier', organisationKind, role }],
});

test.each([
  ['a person in no organisation', { ...anonymous, personId: 'a' }, true],
  ['coordination of a town', as('a', 'municipality', 'coordinator'), true],
  ['an adviser of the agency', as('a', 'agency', 'adviser'), false],
  ['the ministry', as('a', 'ministry', 'ministry'), false],
  ['a visitor', anonymous, false],
])('%s hands over: %o', (_, actor, may) => {
  expect(mayHandOver(actor)).toBe(may);
});

test.each([
  ['a second administrator', as('b', 'agency', 'administrator'), true],
  ['a programme lead', as('b', 'agency', 'programme-lead'), true],
  ['who asked', as('asker', 'agency', 'administrator'), false],
  ['whose account it is', as('owner', 'agency', 'administrator'), false],
  ['an adviser', as('b', 'agency', 'adviser'), false],
])('%s agrees: %o', (_, actor, may) => {
  expect(mayApproveHandover(actor, { personId: 'owner', askedBy: 'asker' })).toBe(may);
});

test('an administrator asks, not for the own account', () => {
  const administrator = as('a', 'agency', 'administrator');
  expect([mayAskHandover(administrator, 'owner'), mayAskHandover(administrator, 'a')]).toEqual([true, false]);
  expect(mayAskHandover(as('a', 'agency', 'programme-lead'), 'owner')).toBe(false);
});
