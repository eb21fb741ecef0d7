import type { Db } from '../../../platform/db/database.ts';
import { sql } from '../../../platform/db/database.ts';
import { newHandle, newId } from '../../../platform/ids/ids.ts';
import { foldEmail } from '../domain/sign-in.ts';

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

/** A person by id, as far as the reader may see them. */
export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return db
    .selectFrom('accounts.person')
    .select(['id', 'name', 'email', 'language', 'pseudonym'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Sets what a person says of themselves. */
export async function updatePerson(
  db: Db,
  id: string,
  { name, language }: { name: string; language: string },
): Promise<void> {
  await db.updateTable('accounts.person').set({ name, language }).where('id', '=', id).execute();
}

/** The person with this address, if there is one. */
export async function findPersonByEmail(db: Db, emailFolded: string): Promise<{ id: string } | undefined> {
  return db.selectFrom('accounts.person').select('id').where('emailFolded', '=', emailFolded).executeTakeFirst();
}

/** Gives a person another address; false when it is somebody else's. */
export async function updateEmail(db: Db, id: string, email: string): Promise<boolean> {
  const { rows } = await sql<{
    id: string;
  }>`update accounts.person set email = ${email}, email_folded = ${foldEmail(email)}
    where id = ${id}::uuid and not exists (select from accounts.person other
      where other.email_folded = ${foldEmail(email)} and other.id <> ${id}::uuid) returning id`.execute(db);
  return rows.length === 1;
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
