import { expect, test } from 'vitest';
import { anonymous, system, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { organisationKinds, type OrganisationKind } from './organisation-kind.ts';
import {
  mayAddOrganisation,
  mayEndRole,
  mayGiveRole,
  mayKeepUnits,
  mayRenameOrganisation,
  maySeeOrganisation,
  maySeeOrganisations,
  mayTakeRole,
  rolesToGive,
} from './policy.ts';
import { rolesOf } from './roles.ts';

const person = (organisationId: string, organisationKind: OrganisationKind, role: Role): Actor => ({
  ...anonymous,
  personId: `${organisationId}/${role}`,
  memberships: [{ organisationId, organisationName: '', organisationKind, role }],
});

const agency = { id: 'agency', kind: 'agency' } as const;
const town = { id: 'town', kind: 'municipality' } as const;
const otherTown = { id: 'other', kind: 'municipality' } as const;
const club = { id: 'club', kind: 'migrant-organisation' } as const;
const ministry = { id: 'ministry', kind: 'ministry' } as const;
const organisations = { agency, town, otherTown, club, ministry };

const administrator = person('agency', 'agency', 'administrator');
const lead = person('agency', 'agency', 'programme-lead');
const adviser = person('agency', 'agency', 'adviser');
const officer = person('agency', 'agency', 'data-protection-officer');
const auditor = person('agency', 'agency', 'auditor');
const coordinator = person('town', 'municipality', 'coordinator');
const head = person('town', 'municipality', 'head');
const mentor = person('town', 'municipality', 'mentor');
const representative = person('club', 'migrant-organisation', 'representative');
const section = person('ministry', 'ministry', 'ministry');

const everything = ['agency', 'town', 'otherTown', 'club', 'ministry'];

type Row = { sees: string[]; units: string[]; gives: string[]; adds: boolean };

test.each<[string, Actor, Row]>([
  ['a visitor', anonymous, { sees: [], units: [], gives: [], adds: false }],
  ['the administrator', administrator, { sees: everything, units: everything, gives: everything, adds: true }],
  ['the lead', lead, { sees: everything, units: everything, gives: ['town', 'otherTown', 'club'], adds: true }],
  ['an adviser', adviser, { sees: everything, units: [], gives: [], adds: false }],
  ['the data-protection officer', officer, { sees: everything, units: [], gives: [], adds: false }],
  ['an auditor', auditor, { sees: [], units: [], gives: [], adds: false }],
  ['a coordinator', coordinator, { sees: ['town'], units: ['town'], gives: ['town'], adds: false }],
  ['a head', head, { sees: ['town'], units: ['town'], gives: ['town'], adds: false }],
  ['a mentor', mentor, { sees: [], units: [], gives: [], adds: false }],
  ['a representative', representative, { sees: ['club'], units: ['club'], gives: ['club'], adds: false }],
  ['a section of the ministry', section, { sees: [], units: [], gives: [], adds: false }],
  ['the system', system, { sees: everything, units: everything, gives: everything, adds: true }],
])('%s', (_who, actor, row) => {
  const where = (allowed: (organisation: (typeof organisations)[keyof typeof organisations]) => boolean): string[] =>
    Object.entries(organisations).flatMap(([name, organisation]) => (allowed(organisation) ? [name] : []));
  expect({
    sees: where((organisation) => maySeeOrganisation(actor, organisation)),
    units: where((organisation) => mayKeepUnits(actor, organisation)),
    gives: where((organisation) => rolesToGive(actor, organisation).length > 0),
    adds: mayAddOrganisation(actor, 'municipality'),
  }).toEqual(row);
  expect(maySeeOrganisations(actor)).toBe(row.sees.length === everything.length);
});

test('only an administrator sets up or renames agency and ministry', () => {
  const kinds = (actor: Actor): OrganisationKind[] =>
    organisationKinds.filter((kind) => mayAddOrganisation(actor, kind));
  expect(kinds(administrator)).toEqual([...organisationKinds]);
  expect(kinds(lead)).toEqual(['municipality', 'migrant-organisation', 'civil-society', 'education-provider']);
  expect([agency, ministry, town].map((organisation) => mayRenameOrganisation(lead, organisation))).toEqual([
    false,
    false,
    true,
  ]);
  expect(mayRenameOrganisation(coordinator, town)).toBe(false);
});

test('nobody gives a role above their own', () => {
  expect(rolesToGive(coordinator, town)).toEqual(['coordinator', 'department-supervisor', 'human-resources', 'mentor']);
  expect(rolesToGive(head, town)).toEqual(rolesOf.municipality);
  expect(mayGiveRole(coordinator, town, 'administrator')).toBe(false);
  expect(mayGiveRole(administrator, town, 'administrator')).toBe(false);
  expect(mayGiveRole(lead, agency, 'reviewer')).toBe(false);
  expect(rolesToGive(representative, club)).toEqual(rolesOf['migrant-organisation']);
});

test('a role in an organisation of another kind with the same name counts for nothing', () => {
  const mistaken = person('town', 'municipality', 'administrator');
  expect(mayAddOrganisation(mistaken, 'municipality')).toBe(false);
  expect(mayKeepUnits(mistaken, town)).toBe(false);
});

test('who keeps an organisation from outside takes no role in it; who belongs to it may', () => {
  expect([mayTakeRole(lead, town), mayTakeRole(administrator, ministry)]).toEqual([false, false]);
  expect([mayTakeRole(administrator, agency), mayTakeRole(coordinator, town)]).toEqual([true, true]);
});

test('everybody may give up a role of their own, and ends only what they may give', () => {
  const own = { personId: 'town/mentor', role: 'mentor' } as const;
  expect(mayEndRole(mentor, town, own)).toBe(true);
  expect(mayEndRole(mentor, town, { personId: 'somebody', role: 'mentor' })).toBe(false);
  expect(mayEndRole(coordinator, town, { personId: 'somebody', role: 'head' })).toBe(false);
  expect(mayEndRole(head, town, { personId: 'somebody', role: 'coordinator' })).toBe(true);
  expect(mayEndRole(anonymous, town, { personId: 'somebody', role: 'mentor' })).toBe(false);
});
