import { at, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type StoredCode = { digest: Buffer; attempts: number; expiresAt: Instant };

/** Remembers the code mailed last for a session; the one before it is no code any more. */
export async function replaceConfirmationCode(
  db: Db,
  sessionId: string,
  { digest, expiresAt }: { digest: Buffer; expiresAt: Instant },
): Promise<void> {
  const fresh = { digest, expiresAt: at(expiresAt), attempts: 0 };
  await db
    .insertInto('accounts.confirmationCode')
    .values({ sessionId, ...fresh })
    .onConflict((conflict) => conflict.column('sessionId').doUpdateSet(fresh))
    .execute();
}

/** The code of a session, locked. */
export async function lockConfirmationCode(db: Db, sessionId: string): Promise<StoredCode | undefined> {
  return db
    .selectFrom('accounts.confirmationCode')
    .select(['digest', 'attempts', 'expiresAt'])
    .where('sessionId', '=', sessionId)
    .forUpdate()
    .executeTakeFirst();
}

/** Counts a wrong code. */
export async function countConfirmationAttempt(db: Db, sessionId: string): Promise<void> {
  await db
    .updateTable('accounts.confirmationCode')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('sessionId', '=', sessionId)
    .execute();
}

/** The code was used. */
export async function deleteConfirmationCode(db: Db, sessionId: string): Promise<void> {
  await db.deleteFrom('accounts.confirmationCode').where('sessionId', '=', sessionId).execute();
}
