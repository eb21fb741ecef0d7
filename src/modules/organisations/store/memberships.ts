import type { Role } from '../../../platform/actions/actor.ts';
import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A role somebody holds or held in an organisation. */
export type StoredMembership = {
  id: string;
  organisationId: string;
  personId: string;
  role: Role;
  functionTitle: string;
  unitId: string | null;
  deputyFor: string | null;
  createdAt: Instant;
  endedAt: Instant | null;
};

const columns = [
  'id',
  'organisationId',
  'personId',
  'role',
  'functionTitle',
  'unitId',
  'deputyFor',
  'createdAt',
  'endedAt',
] as const;

/** Everyone who holds or held a role in an organisation, the longest first; as far as the reader may see them. */
export async function findAllMemberships(db: Db, organisationId: string): Promise<StoredMembership[]> {
  const rows = await db
    .selectFrom('organisations.membership')
    .select(columns)
    .where('organisationId', '=', organisationId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
  return rows as StoredMembership[];
}

/** One role that has not ended. */
export async function findMembership(db: Db, id: string): Promise<StoredMembership | undefined> {
  const row = await db
    .selectFrom('organisations.membership')
    .select(columns)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row as StoredMembership | undefined;
}

type NewRole = Pick<
  StoredMembership,
  'organisationId' | 'personId' | 'role' | 'functionTitle' | 'unitId' | 'deputyFor'
>;

/** Gives a person a role; null if they hold it already. Its key is made here. */
export async function insertRole(db: Db, member: NewRole): Promise<string | null> {
  const row = await db
    .insertInto('organisations.membership')
    .values({ id: newId(), ...member })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Changes what may change while a role is held. */
export async function updateMembership(
  db: Db,
  id: string,
  { functionTitle, unitId, deputyFor }: Pick<StoredMembership, 'functionTitle' | 'unitId' | 'deputyFor'>,
): Promise<void> {
  await db
    .updateTable('organisations.membership')
    .set({ functionTitle, unitId, deputyFor })
    .where('id', '=', id)
    .execute();
}

/** Ends a role; the row stays. */
export async function endMembership(db: Db, id: string): Promise<void> {
  await db
    .updateTable('organisations.membership')
    .set({ endedAt: sql`platform.now()` })
    .where('id', '=', id)
    .execute();
}

/** Whoever deputised for a role does so no longer. */
export async function updateDeputiesToNobody(db: Db, id: string): Promise<void> {
  await db
    .updateTable('organisations.membership')
    .set({ deputyFor: null })
    .where('deputyFor', '=', id)
    .where('endedAt', 'is', null)
    .execute();
}

/** How many people are administrators, other than by this role. Others who would change that wait until the end of the transaction. */
export async function countOtherAdministrators(db: Db, id: string): Promise<number> {
  await db
    .selectFrom('organisations.organisation')
    .select('id')
    .where('kind', '=', 'agency')
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  const { rows } = await sql<{ count: number }>`select count(distinct membership.person_id)::integer as count
    from organisations.membership join organisations.organisation on organisation.id = membership.organisation_id
    where organisation.kind = 'agency' and organisation.ended_at is null and membership.role = 'administrator'
      and membership.ended_at is null and membership.id <> ${id}::uuid`.execute(db);
  return rows[0]?.count ?? 0;
}
