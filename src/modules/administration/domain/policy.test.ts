import { expect, test } from 'vitest';
import { anonymous, system, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { mayAdminister, mayOpenRecipient, mayReadAdministration, mayReadPeople } from './policy.ts';

const as = (organisationKind: string, role: Role): Actor => ({
  ...anonymous,
  personId: 'someone',
  memberships: [{ organisationId: 'here', organisationName: 'Hier', organisationKind, role }],
});

test.each([
  ['administrator', as('agency', 'administrator'), [true, true, true, true]],
  ['auditor', as('agency', 'auditor'), [false, true, false, false]],
  ['data-protection officer', as('agency', 'data-protection-officer'), [false, true, true, true]],
  ['programme lead', as('agency', 'programme-lead'), [false, false, false, false]],
  ['auditor of the ministry', as('ministry', 'auditor'), [false, false, false, false]],
  ['visitor', anonymous, [false, false, false, false]],
  ['system', system, [true, true, true, true]],
])('%s', (_, actor, expected) => {
  expect([mayAdminister(actor), mayReadAdministration(actor), mayReadPeople(actor), mayOpenRecipient(actor)]).toEqual(
    expected,
  );
});
