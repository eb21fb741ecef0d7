import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type NewAddressChange = {
  id: string;
  personId: string;
  sessionId: string | null;
  newEmail: string;
  oldEmail: string;
  codeDigest: Buffer;
  expiresAt: Instant;
};

export type StoredAddressChange = Omit<NewAddressChange, 'sessionId'> & {
  attempts: number;
  confirmedAt: Instant | null;
};

const columns = [
  'id',
  'personId',
  'newEmail',
  'oldEmail',
  'codeDigest',
  'expiresAt',
  'attempts',
  'confirmedAt',
] as const;

/** Remembers a wish for another address; wishes before it that were not confirmed are off. */
export async function insertAddressChange(db: Db, change: NewAddressChange): Promise<void> {
  await db
    .deleteFrom('accounts.addressChange')
    .where('personId', '=', change.personId)
    .where('confirmedAt', 'is', null)
    .execute();
  await db
    .insertInto('accounts.addressChange')
    .values({ ...change, expiresAt: at(change.expiresAt) })
    .execute();
}

/** A wish of a person, locked. */
export async function lockAddressChange(
  db: Db,
  id: string,
  personId: string,
): Promise<StoredAddressChange | undefined> {
  return db
    .selectFrom('accounts.addressChange')
    .select(columns)
    .where('id', '=', id)
    .where('personId', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** Counts a wrong code. */
export async function countAddressAttempt(db: Db, id: string): Promise<void> {
  await db
    .updateTable('accounts.addressChange')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** The new address holds; the old one may object until then. */
export async function confirmAddressChange(
  db: Db,
  id: string,
  objection: { digest: Buffer; until: Instant },
): Promise<void> {
  await db
    .updateTable('accounts.addressChange')
    .set({
      confirmedAt: sql`clock_timestamp()`,
      objectionDigest: objection.digest,
      objectionUntil: at(objection.until),
    })
    .where('id', '=', id)
    .execute();
}

/** The change an objection is about, while it may be made, locked. */
export async function lockObjection(
  db: Db,
  digest: Buffer,
): Promise<{ id: string; personId: string; oldEmail: string; createdAt: Instant } | undefined> {
  return db
    .selectFrom('accounts.addressChange')
    .select(['id', 'personId', 'oldEmail', 'createdAt'])
    .where('objectionDigest', '=', digest)
    .where('objectionUntil', '>', sql<never>`clock_timestamp()`)
    .where('objectedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** The old address has objected. Changes made after this one fall with it. */
export async function markObjected(db: Db, id: string, personId: string): Promise<void> {
  await sql`update accounts.address_change set objected_at = clock_timestamp()
    where person_id = ${personId}::uuid and id >= ${id}::uuid and confirmed_at is not null`.execute(db);
}

/** Whether this was somebody's address until lately, so that nobody else may take it while its owner can object. */
export async function isAddressReserved(db: Db, emailFolded: string): Promise<boolean> {
  const { rows } = await sql<{ reserved: boolean }>`select exists (select from accounts.address_change
    where lower(trim(old_email)) = ${emailFolded} and confirmed_at is not null and objected_at is null
      and objection_until > clock_timestamp()) as reserved`.execute(db);
  return rows[0]?.reserved === true;
}
