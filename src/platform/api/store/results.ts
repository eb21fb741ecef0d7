import { sql, type Db } from '../../db/database.ts';

/** What a request is known by: the token's row, the sender's key, and what was sent. */
export type RequestKey = { tokenId: string; personId: string; key: Buffer; request: Buffer };

/** What came of it. */
export type StoredResult = { status: number; location: string | null; etag: string | null; body: string };

/**
 * Takes the key for this transaction. Null when it is ours to answer; else what came of it, or that it stands for another
 * request. Waits while the same key is in another transaction.
 */
export async function claimKey(
  db: Db,
  { tokenId, personId, key, request }: RequestKey,
): Promise<StoredResult | 'reused' | null> {
  await sql`set local lock_timeout = '8s'`.execute(db);
  await sql`delete from platform.api_result
    where token_id = ${tokenId} and key_digest = ${key} and created_at < clock_timestamp() - interval '24 hours'`.execute(
    db,
  );
  const { numAffectedRows } =
    await sql`insert into platform.api_result (token_id, key_digest, person_id, request_digest)
    values (${tokenId}, ${key}, ${personId}, ${request}) on conflict do nothing`.execute(db);
  await sql`set local lock_timeout = default`.execute(db);
  if (numAffectedRows === 1n) return null;
  const { rows } = await sql<StoredResult & { requestDigest: Buffer }>`
    select request_digest, status, location, etag, body from platform.api_result
    where token_id = ${tokenId} and key_digest = ${key}`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a key that is taken has no row');
  const { requestDigest, ...result } = row;
  return requestDigest.equals(request) ? result : 'reused';
}

/** Keeps what came of it, in the same transaction. */
export async function keepResult(db: Db, { tokenId, key }: RequestKey, result: StoredResult): Promise<void> {
  const { status, location, etag, body } = result;
  await sql`update platform.api_result set status = ${status}, location = ${location}, etag = ${etag}, body = ${body}
    where token_id = ${tokenId} and key_digest = ${key}`.execute(db);
}

/** Deletes what is older than a day. */
export async function deleteOldResults(db: Db): Promise<void> {
  await sql`delete from platform.api_result where created_at < clock_timestamp() - interval '24 hours'`.execute(db);
}
