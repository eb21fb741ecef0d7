import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Person } from './people.ts';

type Identity = { issuer: string; subject: string };

/** Whose account at a provider this is; notes that it is used. */
export async function usePersonOfIdentity(db: Db, { issuer, subject }: Identity): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    with used as (update accounts.identity set used_at = clock_timestamp()
      where issuer = ${issuer} and subject = ${subject} returning person_id)
    select person.id, person.name, person.email, person.language, person.pseudonym
    from accounts.person person join used on used.person_id = person.id`.execute(db);
  return rows[0];
}

/** Connects; false when either side is connected otherwise already. */
export async function insertIdentity(db: Db, { issuer, subject }: Identity, personId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into accounts.identity (issuer, subject, person_id, used_at)
    values (${issuer}, ${subject}, ${personId}::uuid, clock_timestamp()) on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** Whether a person is connected with a provider. */
export async function hasIdentity(db: Db, personId: string, issuer: string): Promise<boolean> {
  const { rows } = await sql`select from accounts.identity
    where person_id = ${personId}::uuid and issuer = ${issuer}`.execute(db);
  return rows.length > 0;
}

/** Disconnects. */
export async function deleteIdentity(db: Db, personId: string, issuer: string): Promise<void> {
  await sql`delete from accounts.identity where person_id = ${personId}::uuid and issuer = ${issuer}`.execute(db);
}

export type Flow = {
  nonce: string;
  verifier: string;
  language: string;
  nextPath: string | null;
  sessionId: string | null;
};

/** Forgets every account elsewhere of a person, and links to one that are being made. */
export async function deleteIdentitiesOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('accounts.identity').where('personId', '=', personId).execute();
  await db.deleteFrom('accounts.providerLink').where('personId', '=', personId).execute();
}

/** Somebody goes to the provider. */
export async function insertFlow(
  db: Db,
  { expiresAt, ...flow }: Flow & { stateDigest: Buffer; browserDigest: Buffer; expiresAt: Instant },
): Promise<void> {
  await db
    .insertInto('accounts.providerFlow')
    .values({ ...flow, expiresAt: at(expiresAt) })
    .execute();
}

/** Somebody is back, in the browser they left with: once, and in time. */
export async function takeFlow(db: Db, stateDigest: Buffer, browserDigest: Buffer): Promise<Flow | undefined> {
  const { rows } = await sql<Flow>`delete from accounts.provider_flow
    where state_digest = ${stateDigest} and browser_digest = ${browserDigest} and expires_at > clock_timestamp()
    returning nonce, verifier, language, next_path, session_id`.execute(db);
  return rows[0];
}

export type Link = Identity & {
  id: string;
  personId: string;
  browserDigest: Buffer;
  codeDigest: Buffer;
  isStrong: boolean;
  nextPath: string | null;
};

/** Remembers what a mailed code will connect; what was to be connected to the person before is off. */
export async function insertLink(db: Db, link: Link & { expiresAt: Instant }): Promise<void> {
  await sql`delete from accounts.provider_link where person_id = ${link.personId}::uuid`.execute(db);
  await db
    .insertInto('accounts.providerLink')
    .values({ ...link, expiresAt: at(link.expiresAt) })
    .execute();
}

/** What a code would connect, in the browser it was begun in, locked. */
export async function lockLink(
  db: Db,
  id: string,
  browserDigest: Buffer,
): Promise<(Link & { attempts: number }) | undefined> {
  const { rows } = await sql<Link & { attempts: number }>`select id, person_id, issuer, subject, browser_digest,
      code_digest, attempts, is_strong, next_path
    from accounts.provider_link
    where id = ${id}::uuid and browser_digest = ${browserDigest} and expires_at > clock_timestamp() for update`.execute(
    db,
  );
  return rows[0];
}

/** Counts a wrong code. */
export async function countLinkAttempt(db: Db, id: string): Promise<void> {
  await sql`update accounts.provider_link set attempts = attempts + 1 where id = ${id}::uuid`.execute(db);
}

/** It was connected. */
export async function deleteLink(db: Db, id: string): Promise<void> {
  await sql`delete from accounts.provider_link where id = ${id}::uuid`.execute(db);
}
