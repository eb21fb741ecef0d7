import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { OrganisationKind } from '../domain/organisation-kind.ts';

export type Organisation = {
  id: string;
  kind: string;
  name: string;
  placeId: string | null;
  partOf: string | null;
};

const columns = ['id', 'kind', 'name', 'placeId', 'partOf'] as const;

/** One organisation that has not ended. */
export async function findOrganisation(db: Db, id: string): Promise<Organisation | undefined> {
  return db
    .selectFrom('organisations.organisation')
    .select(columns)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Organisations of one kind by name. */
export async function findOrganisations(db: Db, kind: OrganisationKind): Promise<Organisation[]> {
  return db
    .selectFrom('organisations.organisation')
    .select(columns)
    .where('kind', '=', kind)
    .where('endedAt', 'is', null)
    .orderBy('name')
    .execute();
}

type NewOrganisation = {
  kind: OrganisationKind;
  name: string;
  placeId?: string | null;
  partOf?: string | null;
  seat?: string | null;
};

/** Inserts an organisation; its key is made here. */
export async function insertOrganisation(
  db: Db,
  { kind, name, placeId, partOf, seat }: NewOrganisation,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('organisations.organisation')
    .values({ id, kind, name, placeId: placeId ?? null, partOf: partOf ?? null, seat: seat ?? null })
    .execute();
  return id;
}

/** The municipality that is this place of the register, or its successor where it is gone; made when it is needed for the first time. */
export async function findOrInsertMunicipality(db: Db, askedId: string): Promise<Organisation | undefined> {
  const { rows } = await sql<{ id: string }>`select organisations.place_now(${askedId}::uuid) as id`.execute(db);
  const placeId = rows[0]?.id ?? askedId;
  const find = (): Promise<Organisation | undefined> =>
    db
      .selectFrom('organisations.organisation')
      .select(columns)
      .where('placeId', '=', placeId)
      .where('endedAt', 'is', null)
      .executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known;
  await sql`insert into organisations.organisation (id, kind, name, place_id)
    select ${newId()}::uuid, 'municipality', label, id from organisations.place where id = ${placeId}::uuid
    on conflict do nothing`.execute(db);
  return find();
}
