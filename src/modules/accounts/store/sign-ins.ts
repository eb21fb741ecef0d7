import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type NewSignIn = {
  id: string;
  emailFolded: string;
  tokenDigest: Buffer;
  codeDigest: Buffer;
  language: string;
  nextPath: string | null;
  expiresAt: Instant;
};

export type StoredSignIn = {
  id: string;
  emailFolded: string;
  codeDigest: Buffer;
  language: string;
  nextPath: string | null;
  expiresAt: Instant;
  attempts: number;
  usedAt: Instant | null;
};

const columns = ['id', 'emailFolded', 'codeDigest', 'language', 'nextPath', 'expiresAt', 'attempts', 'usedAt'] as const;

/** Inserts a sign-in and deletes those that ended over a day ago. */
export async function insertSignIn(db: Db, signIn: NewSignIn): Promise<void> {
  await db
    .deleteFrom('accounts.signIn')
    .where('expiresAt', '<', sql<Instant>`clock_timestamp() - interval '1 day'`)
    .execute();
  await db
    .insertInto('accounts.signIn')
    .values({ ...signIn, expiresAt: at(signIn.expiresAt) })
    .execute();
}

/** Finds a sign-in by its link and locks it. */
export async function lockSignInByToken(db: Db, tokenDigest: Buffer): Promise<StoredSignIn | undefined> {
  return db
    .selectFrom('accounts.signIn')
    .select(columns)
    .where('tokenDigest', '=', tokenDigest)
    .forUpdate()
    .executeTakeFirst();
}

/** Finds a sign-in by its id and locks it. */
export async function lockSignIn(db: Db, id: string): Promise<StoredSignIn | undefined> {
  return db.selectFrom('accounts.signIn').select(columns).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Counts a wrong code. */
export async function countAttempt(db: Db, id: string): Promise<void> {
  await db
    .updateTable('accounts.signIn')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Marks a sign-in as used. */
export async function markSignInUsed(db: Db, id: string): Promise<void> {
  await db
    .updateTable('accounts.signIn')
    .set({ usedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}

/** The technical time of the database; sign-ins and sessions never follow the demo's clock. */
export async function technicalNow(db: Db): Promise<Instant> {
  const { rows } = await sql<{ now: Instant }>`select clock_timestamp() as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('the database gave no time');
  return row.now;
}
