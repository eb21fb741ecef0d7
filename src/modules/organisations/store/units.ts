import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Unit } from '../domain/unit-tree.ts';

/** The units of an organisation, in no particular order. */
export async function findUnits(db: Db, organisationId: string): Promise<Unit[]> {
  return db
    .selectFrom('organisations.unit')
    .select(['id', 'name', 'partOf', 'position'])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .execute();
}

/** Inserts a unit after those that are there; its key is made here. */
export async function insertUnit(
  db: Db,
  { organisationId, name, partOf }: { organisationId: string; name: string; partOf: string | null },
): Promise<string> {
  const id = newId();
  await sql`insert into organisations.unit (id, organisation_id, part_of, name, position)
    select ${id}::uuid, ${organisationId}::uuid, ${partOf}::uuid, ${name}, coalesce(max(position), 0) + 1
    from organisations.unit where organisation_id = ${organisationId}::uuid`.execute(db);
  return id;
}

/** Gives a unit another name. */
export async function updateUnitName(db: Db, id: string, name: string): Promise<void> {
  await db.updateTable('organisations.unit').set({ name }).where('id', '=', id).execute();
}

/** Puts a unit below another one, or at the top, after those that are there. */
export async function updateUnitPlace(db: Db, id: string, partOf: string | null): Promise<void> {
  await sql`update organisations.unit set part_of = ${partOf}::uuid, position = (select max(position) + 1
      from organisations.unit sibling where sibling.organisation_id = unit.organisation_id)
    where id = ${id}::uuid`.execute(db);
}

/** Ends a unit; the units and people in it come to the one above. */
export async function endUnit(db: Db, { id, partOf }: Pick<Unit, 'id' | 'partOf'>): Promise<void> {
  await db
    .updateTable('organisations.unit')
    .set({ partOf })
    .where('partOf', '=', id)
    .where('endedAt', 'is', null)
    .execute();
  await db
    .updateTable('organisations.membership')
    .set({ unitId: partOf })
    .where('unitId', '=', id)
    .where('endedAt', 'is', null)
    .execute();
  await db
    .updateTable('organisations.unit')
    .set({ endedAt: sql`platform.now()` })
    .where('id', '=', id)
    .execute();
}
