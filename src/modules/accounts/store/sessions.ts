import { sql, type Db } from '../../../platform/db/database.ts';

export type SessionPerson = { id: string; name: string; pseudonym: string; language: string };

/** Inserts a session of 30 days and deletes ended ones of the same person. */
export async function insertSession(db: Db, digest: Buffer, personId: string): Promise<void> {
  await db
    .deleteFrom('accounts.session')
    .where('personId', '=', personId)
    .where('expiresAt', '<', sql<never>`clock_timestamp()`)
    .execute();
  await db
    .insertInto('accounts.session')
    .values({ digest, personId, expiresAt: sql`clock_timestamp() + interval '30 days'` })
    .execute();
}

/** Ends a session. */
export async function deleteSession(db: Db, digest: Buffer): Promise<void> {
  await db.deleteFrom('accounts.session').where('digest', '=', digest).execute();
}
