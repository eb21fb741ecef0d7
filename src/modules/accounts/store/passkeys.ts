import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** What checks an answer of an authenticator. */
export type StoredPasskey = {
  id: string;
  personId: string;
  credentialId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
};

const columns = ['id', 'personId', 'credentialId', 'publicKey', 'counter', 'transports'] as const;

/** Inserts a passkey; false when the authenticator is known already. */
export async function insertPasskey(db: Db, passkey: Omit<StoredPasskey, 'id'> & { name: string }): Promise<boolean> {
  const row = await db
    .insertInto('accounts.passkey')
    .values({ id: newId(), ...passkey })
    .onConflict((conflict) => conflict.column('credentialId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Finds a passkey by what the authenticator calls it and locks it, so that a copied one can't answer beside it. */
export async function lockPasskey(db: Db, credentialId: string): Promise<StoredPasskey | undefined> {
  return db
    .selectFrom('accounts.passkey')
    .select(columns)
    .where('credentialId', '=', credentialId)
    .forUpdate()
    .executeTakeFirst();
}

/** Notes a use and the authenticator's own count of them. */
export async function updatePasskeyUse(db: Db, id: string, counter: number): Promise<void> {
  await db
    .updateTable('accounts.passkey')
    .set({ counter, usedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}

/** What a person is shown of a passkey. */
export type ListedPasskey = {
  id: string;
  credentialId: string;
  transports: string[];
  name: string;
  createdAt: Instant;
  usedAt: Instant | null;
};

/** A person's passkeys, the oldest first. */
export async function findPasskeys(db: Db, personId: string): Promise<ListedPasskey[]> {
  return db
    .selectFrom('accounts.passkey')
    .select(['id', 'credentialId', 'transports', 'name', 'createdAt', 'usedAt'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** Gives a passkey of a person another name. */
export async function updatePasskeyName(
  db: Db,
  { id, personId, name }: { id: string; personId: string; name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('accounts.passkey')
    .set({ name })
    .where('id', '=', id)
    .where('personId', '=', personId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Removes a passkey of a person, or all of them. Returns how many. */
export async function deletePasskeys(db: Db, personId: string, id: string | null = null): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('accounts.passkey')
    .where('personId', '=', personId)
    .$if(id !== null, (query) => query.where('id', '=', id ?? ''))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
