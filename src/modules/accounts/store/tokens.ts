import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A token as its owner sees it; the secret is nowhere. */
export type Token = {
  id: string;
  personId: string;
  organisationId: string | null;
  name: string;
  scopes: readonly string[];
  createdAt: Instant;
  expiresAt: Instant;
  usedOn: string | null;
};

/** Tokens somebody has: the person's own, or those of an organisation. Ended ones are left out. */
export async function findTokens(
  db: Db,
  whose: { personId: string } | { organisationIds: readonly string[] },
): Promise<Token[]> {
  const own = 'personId' in whose;
  const { rows } = await sql<Token>`
    select id, person_id, organisation_id, name, scopes, created_at, expires_at, used_on::text as used_on
    from accounts.api_token
    where ended_at is null and expires_at > clock_timestamp()
      and ${own ? sql`person_id = ${whose.personId}::uuid` : sql`organisation_id = any (${whose.organisationIds}::uuid[])`}
    order by created_at desc, id`.execute(db);
  return rows;
}

export type NewToken = {
  id: string;
  personId: string;
  organisationId: string | null;
  name: string;
  digest: Buffer;
  scopes: readonly string[];
  expiresAt: Instant;
};

/** Inserts a token. */
export async function insertToken(db: Db, { expiresAt, scopes, ...token }: NewToken): Promise<void> {
  await db
    .insertInto('accounts.apiToken')
    .values({ ...token, scopes: [...scopes], expiresAt: at(expiresAt) })
    .execute();
}

/** Ends a token; false when there is none to end. */
export async function endToken(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update accounts.api_token set ended_at = clock_timestamp()
    where id = ${id}::uuid and ended_at is null`.execute(db);
  return numAffectedRows === 1n;
}

/** Notes the day of its last use. */
export async function touchToken(db: Db, id: string): Promise<void> {
  await sql`update accounts.api_token set used_on = (clock_timestamp() at time zone 'Europe/Berlin')::date
    where id = ${id}::uuid`.execute(db);
}

/** Whose token this is, while it has not ended. */
export async function findToken(
  db: Db,
  id: string,
): Promise<{ personId: string; organisationId: string | null } | undefined> {
  return db
    .selectFrom('accounts.apiToken')
    .select(['personId', 'organisationId'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Ends the tokens a person made since an instant: whoever made them may not have been that person. */
export async function endTokensSince(db: Db, personId: string, since: Instant): Promise<void> {
  await sql`update accounts.api_token set ended_at = clock_timestamp()
    where person_id = ${personId}::uuid and ended_at is null and created_at >= ${at(since)}`.execute(db);
}
