import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Digests of a person's unused codes and the salt they share. */
export type StoredCodes = { salt: Buffer; digests: Buffer[] };

/** Replaces all codes of a person by these. */
export async function replaceRecoveryCodes(db: Db, personId: string, { salt, digests }: StoredCodes): Promise<void> {
  await deleteRecoveryCodes(db, personId);
  await db
    .insertInto('accounts.recoveryCode')
    .values(digests.map((digest) => ({ personId, digest, salt })))
    .execute();
}

/** The codes that can still be used, locked. */
export async function lockRecoveryCodes(db: Db, personId: string): Promise<StoredCodes | undefined> {
  const rows = await db
    .selectFrom('accounts.recoveryCode')
    .select(['salt', 'digest'])
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .forUpdate()
    .execute();
  const [first] = rows;
  return first === undefined ? undefined : { salt: first.salt, digests: rows.map(({ digest }) => digest) };
}

/** A code was used and is no code any more. */
export async function markRecoveryCodeUsed(db: Db, personId: string, digest: Buffer): Promise<void> {
  await db
    .updateTable('accounts.recoveryCode')
    .set({ usedAt: sql`clock_timestamp()` })
    .where('personId', '=', personId)
    .where('digest', '=', digest)
    .execute();
}

/** Removes all codes of a person. */
export async function deleteRecoveryCodes(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('accounts.recoveryCode').where('personId', '=', personId).execute();
}

/** How many codes are left and when the set was made; null when none was made. */
export async function findRecoveryState(
  db: Db,
  personId: string,
): Promise<{ left: number; createdAt: Instant } | null> {
  const { rows } = await sql<{ left: number; createdAt: Instant | null }>`
    select count(*) filter (where used_at is null)::integer as left, min(created_at) as created_at
    from accounts.recovery_code where person_id = ${personId}::uuid`.execute(db);
  const { left = 0, createdAt = null } = rows[0] ?? {};
  return createdAt === null ? null : { left, createdAt };
}
