import type { Actor, Role } from '../../platform/actions/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import { newHandle } from '../../platform/ids/ids.ts';
import { findOrInsertPerson } from '../accounts/index.ts';
import type { OrganisationKind } from './domain/organisation-kind.ts';
import { findMemberships } from './store/members.ts';
import { insertRole } from './store/memberships.ts';
import { insertOrganisation } from './store/organisations.ts';

/** Somebody as the act under test meets them, with the key of the role they hold. */
export type Member = Actor & { personId: string; membershipId: string; email: string };

type NewMember = { organisationId: string; role: Role; name?: string; language?: string; deputyFor?: string | null };

/** A person with a role. Needs the rights of the system. */
export async function insertMember(db: Db, member: NewMember): Promise<Member> {
  const { organisationId, role, name = `Alex ${role}`, language = 'de', deputyFor = null } = member;
  const email = `${role}-${newHandle()}@beispiel.example`.toLowerCase();
  const person = await findOrInsertPerson(db, { email, emailFolded: email, language, name });
  const held = { organisationId, personId: person.id, role, functionTitle: '', unitId: null, deputyFor };
  const membershipId = await insertRole(db, held);
  return {
    membershipId: membershipId ?? '',
    email,
    personId: person.id,
    pseudonym: person.pseudonym,
    name,
    scope: 'person',
    memberships: await findMemberships(db, person.id),
  };
}

/** An organisation and one person with a role in it. Needs the rights of the system. */
export async function insertOrganisationWith(
  db: Db,
  { kind, name, role }: { kind: OrganisationKind; name: string; role: Role },
): Promise<{ id: string; member: Member }> {
  const id = await insertOrganisation(db, { kind, name });
  return { id, member: await insertMember(db, { organisationId: id, role }) };
}

/** An agency with administrator and programme lead, a town with coordinator and head, a migrant organisation. */
export async function insertWorldOfOrganisations(db: Db) {
  const agency = await insertOrganisationWith(db, { kind: 'agency', name: 'Beispielamt', role: 'administrator' });
  const lead = await insertMember(db, { organisationId: agency.id, role: 'programme-lead' });
  const town = await insertOrganisationWith(db, { kind: 'municipality', name: 'Musterstadt', role: 'coordinator' });
  const head = await insertMember(db, { organisationId: town.id, role: 'head' });
  const club = await insertOrganisationWith(db, {
    kind: 'migrant-organisation',
    name: 'Brückenverein',
    role: 'representative',
  });
  return {
    agencyId: agency.id,
    townId: town.id,
    clubId: club.id,
    administrator: agency.member,
    lead,
    coordinator: town.member,
    head,
    representative: club.member,
  };
}
