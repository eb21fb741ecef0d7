import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Which second factors a person has. */
export type Factors = { passkeys: number; hasTotp: boolean; recoveryCodes: number };

/** Counts them in one question. */
export async function findFactors(db: Db, personId: string): Promise<Factors> {
  const { rows } = await sql<Factors>`select
    (select count(*)::integer from accounts.passkey where person_id = ${personId}::uuid) as passkeys,
    exists (select from accounts.totp where person_id = ${personId}::uuid and confirmed_at is not null) as has_totp,
    (select count(*)::integer from accounts.recovery_code where person_id = ${personId}::uuid and used_at is null)
      as recovery_codes`.execute(db);
  return rows[0] ?? { passkeys: 0, hasTotp: false, recoveryCodes: 0 };
}

/** Whether somebody has to show a second factor: recovery codes alone are none. */
export const hasFactor = ({ passkeys, hasTotp }: Factors): boolean => passkeys > 0 || hasTotp;

/** Takes away every second factor of a person. */
export async function deleteFactors(db: Db, personId: string): Promise<void> {
  await sql`with passkeys as (delete from accounts.passkey where person_id = ${personId}::uuid),
    secrets as (delete from accounts.totp where person_id = ${personId}::uuid)
    delete from accounts.recovery_code where person_id = ${personId}::uuid`.execute(db);
}

/** Takes away those that were added since then. */
export async function deleteFactorsSince(db: Db, personId: string, since: Instant): Promise<void> {
  const from = at(since);
  await sql`with passkeys as (
      delete from accounts.passkey where person_id = ${personId}::uuid and created_at >= ${from}),
    secrets as (
      delete from accounts.totp where person_id = ${personId}::uuid and coalesce(confirmed_at, created_at) >= ${from})
    delete from accounts.recovery_code where person_id = ${personId}::uuid and created_at >= ${from}`.execute(db);
}
