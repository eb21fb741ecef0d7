import type { Db } from '../../../platform/db/database.ts';
import { sql } from '../../../platform/db/database.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';

export type Person = { id: string; name: string; email: string; language: string; pseudonym: string };

/** The person with this address; made with this first mail when there is none. */
export async function findOrInsertPerson(
  db: Db,
  { email, emailFolded, language, name = '' }: { email: string; emailFolded: string; language: string; name?: string },
): Promise<Person> {
  await db
    .insertInto('accounts.person')
    .values({ id: newId(), email, emailFolded, language, name, pseudonym: newHandle() })
    .onConflict((conflict) => conflict.column('emailFolded').doNothing())
    .execute();
  return db
    .selectFrom('accounts.person')
    .select(['id', 'name', 'email', 'language', 'pseudonym'])
    .where('emailFolded', '=', emailFolded)
    .executeTakeFirstOrThrow();
}

/** Sets the name a person gives. */
export async function updatePersonName(db: Db, id: string, name: string): Promise<void> {
  await db.updateTable('accounts.person').set({ name }).where('id', '=', id).execute();
}

export type Addressee = { id: string; name: string; email: string; language: string };

/** Names and addresses by id; the asking module decides whose. */
export async function findAddressees(db: Db, ids: readonly string[]): Promise<Addressee[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<Addressee>`select id, name, email, language from accounts.names_of(${[...ids]}::uuid[])`.execute(db);
  return rows;
}

/** People a demo offers as one-click roles, in their order. */
export async function findDemoPeople(db: Db): Promise<{ id: string; name: string; demoLabel: string }[]> {
  const rows = await db
    .selectFrom('accounts.person')
    .select(['id', 'name', 'demoLabel'])
    .where('demoLabel', 'is not', null)
    .orderBy('demoRank')
    .execute();
  return rows.map((row) => ({ ...row, demoLabel: row.demoLabel ?? '' }));
}

/** Makes a person one of the demo's roles. */
export async function markDemoPerson(
  db: Db,
  id: string,
  { label, rank }: { label: string; rank: number },
): Promise<void> {
  await db.updateTable('accounts.person').set({ demoLabel: label, demoRank: rank }).where('id', '=', id).execute();
}
