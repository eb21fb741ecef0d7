import { randomBytes } from 'node:crypto';
import { sql, type Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import type { Erasure, Subject } from '../../../platform/personal-data.ts';
import type { Proof } from '../domain/guarded.ts';
import type { RecordedTable } from '../erasing-order.ts';
import type { Counts } from './erase-rows.ts';

/** Notes that somebody was erased. */
export async function insertErasure(db: Db, { personId, email }: Subject): Promise<void> {
  const salt = randomBytes(16);
  await sql`insert into privacy.erasure (id, person_id, address_salt, address_digest)
    values (${newId()}, ${personId}::uuid, ${email === null ? null : salt},
      case when ${email}::text is not null then sha256(${salt}::bytea || convert_to(${email}::text, 'UTF8')) end)`.execute(
    db,
  );
}

/** Every erasure on wish, oldest first. */
export async function findErasures(db: Db): Promise<Erasure[]> {
  const { rows } = await sql<Erasure>`select id, person_id, encode(address_salt, 'hex') as address_salt,
    encode(address_digest, 'hex') as address_digest from privacy.erasure order by recorded_at, id`.execute(db);
  return rows;
}

/** Adds erasures that were made after the state of this database. */
export async function addErasures(db: Db, erasures: readonly Erasure[]): Promise<void> {
  for (const { id, personId, addressSalt, addressDigest } of erasures) {
    await sql`insert into privacy.erasure (id, person_id, address_salt, address_digest)
      values (${id}, ${personId}::uuid, decode(${addressSalt}, 'hex'), decode(${addressDigest}, 'hex'))
      on conflict do nothing`.execute(db);
  }
}

/** Whom an erasure is about in this database: the person if they are there, and their address if it is. */
export async function findErased(db: Db, tables: readonly RecordedTable[], erasure: Erasure): Promise<Subject> {
  const { personId, addressSalt, addressDigest } = erasure;
  const addresses = tables.flatMap(({ table, address }) =>
    address === undefined
      ? []
      : [sql`select lower(btrim(${sql.ref(`it.${address}`)})) as email from ${sql.table(table)} as it`],
  );
  const { rows } = await sql<{ email: string | null; pseudonym: string | null }>`
    select (select email from (${sql.join(addresses, sql` union `)}) known
        where sha256(decode(${addressSalt}, 'hex') || convert_to(email, 'UTF8')) = decode(${addressDigest}, 'hex')
        limit 1) as email`.execute(db);
  return { personId, email: rows[0]?.email ?? null, pseudonym: null };
}

/** Adds a line per record to the chain of proofs: how many rows and when, not a word of what. */
export async function appendProofs(db: Db, cause: 'end' | 'wish' | 'replay', gone: Counts): Promise<void> {
  for (const [record, rows] of Object.entries(gone)) {
    await sql`select privacy.append_proof(${record}, ${cause}, ${rows}::integer)`.execute(db);
  }
}

/** The latest lines. */
export async function findProofs(db: Db, limit: number): Promise<Proof[]> {
  const { rows } = await sql<Proof>`select position, kind, cause, rows, erased_at, encode(hash, 'hex') as hash
    from privacy.deletion_proof order by position desc limit ${limit}`.execute(db);
  return rows;
}

/** The first line that doesn't fit the one before it, or null. */
export async function findBrokenProof(db: Db): Promise<number | null> {
  const { rows } = await sql<{ position: number | null }>`
    with chain as (select *, lag(hash) over (order by position) as before, row_number() over (order by position) as expected
      from privacy.deletion_proof)
    select min(position) as position from chain
    where position <> expected or previous_hash is distinct from before
      or hash <> privacy.proof_hash(position, kind, cause, rows, erased_at, previous_hash)`.execute(db);
  return rows[0]?.position ?? null;
}
