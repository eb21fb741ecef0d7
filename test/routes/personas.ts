import { findOrInsertPerson } from '../../src/modules/accounts/index.ts';
import { insertMembership, insertOrganisation } from '../../src/modules/organisations/index.ts';
import type { OrganisationKind } from '../../src/modules/organisations/index.ts';
import type { Role } from '../../src/platform/actions/actor.ts';
import type { Db } from '../../src/platform/db/database.ts';

/** Who asks for every route: a visitor, a person in no organisation, and one person for each role. */
export const personas = {
  visitor: null,
  person: [],
  administrator: ['agency', 'administrator'],
  'programme-lead': ['agency', 'programme-lead'],
  adviser: ['agency', 'adviser'],
  'grants-officer': ['agency', 'grants-officer'],
  reviewer: ['agency', 'reviewer'],
  auditor: ['agency', 'auditor'],
  'data-protection-officer': ['agency', 'data-protection-officer'],
  ministry: ['ministry', 'ministry'],
  coordinator: ['municipality', 'coordinator'],
  head: ['municipality', 'head'],
  representative: ['migrant-organisation', 'representative'],
} as const satisfies Record<string, null | [] | [OrganisationKind, Role]>;

export type Persona = keyof typeof personas;

/** People and their organisations, by persona and by kind. */
export type Cast = {
  people: Partial<Record<Persona, string>>;
  organisations: Partial<Record<OrganisationKind, string>>;
};

/** Puts the personas into the database, each with one role in the one organisation of its kind. */
export async function insertPersonas(db: Db): Promise<Cast> {
  const cast: Cast = { people: {}, organisations: {} };
  for (const [persona, place] of Object.entries(personas) as [Persona, (typeof personas)[Persona]][]) {
    if (place === null) continue;
    const email = `${persona}@beispiel.example`;
    const person = await findOrInsertPerson(db, { email, emailFolded: email, language: 'de', name: `Alex ${persona}` });
    cast.people[persona] = person.id;
    const [kind, role] = place;
    if (kind === undefined) continue;
    const organisationId = (cast.organisations[kind] ??= await insertOrganisation(db, {
      kind,
      name: `Beispiel ${kind}`,
    }));
    await insertMembership(db, { organisationId, personId: person.id, role });
  }
  return cast;
}
