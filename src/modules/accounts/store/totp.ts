import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Sealed } from '../../../platform/secrets/secrets.ts';
import { plus, type Instant } from '../../../platform/time/instant.ts';
import { totpEnrolment } from '../domain/second-factor.ts';
import { technicalNow } from './sign-ins.ts';

export type StoredTotp = { sealed: Sealed; confirmedAt: Instant | null; lastStep: number };

/** The secret of a person's authenticator app, locked: one code is looked at at a time. A forgotten beginning doesn't count. */
export async function lockTotp(db: Db, personId: string): Promise<StoredTotp | undefined> {
  const row = await db
    .selectFrom('accounts.totp')
    .select(['secret', 'keyId', 'confirmedAt', 'lastStep', 'createdAt'])
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const isOver = row.confirmedAt === null && plus(row.createdAt, totpEnrolment) < (await technicalNow(db));
  if (isOver) return undefined;
  return { sealed: { bytes: row.secret, keyId: row.keyId }, confirmedAt: row.confirmedAt, lastStep: row.lastStep };
}

/** Remembers a secret that is not confirmed yet. One that is in use is never replaced. */
export async function insertTotp(db: Db, personId: string, { bytes, keyId }: Sealed): Promise<boolean> {
  const fresh = { secret: bytes, keyId, createdAt: at(await technicalNow(db)), lastStep: 0 };
  const row = await db
    .insertInto('accounts.totp')
    .values({ personId, ...fresh })
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet(fresh).where('accounts.totp.confirmedAt', 'is', null),
    )
    .returning('personId')
    .executeTakeFirst();
  return row !== undefined;
}

/** The code of this step was taken; the first one confirms the secret. */
export async function updateTotpStep(db: Db, personId: string, step: number): Promise<void> {
  await db
    .updateTable('accounts.totp')
    .set({ lastStep: step, confirmedAt: sql`coalesce(confirmed_at, clock_timestamp())` })
    .where('personId', '=', personId)
    .execute();
}

/** Forgets the secret; whether there was one in use. */
export async function deleteTotp(db: Db, personId: string): Promise<boolean> {
  const row = await db
    .deleteFrom('accounts.totp')
    .where('personId', '=', personId)
    .returning('confirmedAt')
    .executeTakeFirst();
  return row !== undefined && row.confirmedAt !== null;
}
