import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { OrganisationKind } from '../domain/organisation-kind.ts';

/** An organisation with what its page says of it. */
export type OrganisationDetails = {
  id: string;
  kind: OrganisationKind;
  name: string;
  seat: string | null;
  website: string | null;
  placeId: string | null;
  /** What the register calls a municipality: "Landkreis", "Verbandsgemeinde", "Bezirk". */
  placeType: string | null;
  placeKey: string | null;
};

/** Reads it; undefined for one that ended or never was. */
export async function findOrganisationDetails(db: Db, id: string): Promise<OrganisationDetails | undefined> {
  const row = await db
    .selectFrom('organisations.organisation as organisation')
    .leftJoin('organisations.place as place', 'place.id', 'organisation.placeId')
    .select(['organisation.id', 'organisation.kind', 'organisation.name', 'organisation.seat', 'organisation.website'])
    .select(['organisation.placeId', 'place.type as placeType', 'place.ars as placeKey'])
    .where('organisation.id', '=', id)
    .where('organisation.endedAt', 'is', null)
    .executeTakeFirst();
  return row as OrganisationDetails | undefined;
}

/** Locks an organisation for an act that changes it or what belongs to it. */
export async function lockOrganisation(
  db: Db,
  id: string,
): Promise<Pick<OrganisationDetails, 'id' | 'kind' | 'name' | 'placeId'> | undefined> {
  const row = await db
    .selectFrom('organisations.organisation')
    .select(['id', 'kind', 'name', 'placeId'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row as OrganisationDetails | undefined;
}

type NewOrganisation = {
  kind: OrganisationKind;
  name: string;
  seat: string | null;
  website: string | null;
  placeId: string | null;
};

/** Inserts an organisation; null if this place of the register is one already. */
export async function insertNewOrganisation(db: Db, organisation: NewOrganisation): Promise<string | null> {
  const row = await db
    .insertInto('organisations.organisation')
    .values({ id: newId(), ...organisation })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Changes name, seat and website. */
export async function updateOrganisation(
  db: Db,
  id: string,
  { name, seat, website }: { name: string; seat: string | null; website: string | null },
): Promise<void> {
  await db.updateTable('organisations.organisation').set({ name, seat, website }).where('id', '=', id).execute();
}

/** Another organisation of this kind with this name that is no entry of the register: two towns may share a name, two associations are one. */
export async function findTwin(
  db: Db,
  { kind, name, id = null }: { kind: OrganisationKind; name: string; id?: string | null },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from organisations.organisation
    where kind = ${kind} and lower(name) = lower(${name}) and place_id is null and ended_at is null
      and id is distinct from ${id}::uuid
    limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** The municipality that is this place of the register. */
export async function findByPlace(db: Db, placeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisations.organisation')
    .select('id')
    .where('placeId', '=', placeId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** What a place of the register is called; null for one that is gone. */
export async function findPlaceLabel(db: Db, placeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisations.place')
    .select('label')
    .where('id', '=', placeId)
    .where('validUntil', 'is', null)
    .executeTakeFirst();
  return row?.label ?? null;
}
