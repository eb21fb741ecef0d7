import { sql, type Db } from '../../../platform/db/database.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A link that was mailed: to a partner organisation, or to the head for a release. */
export type MailedLink = { id: string; interestId: string; kind: 'co-sign' | 'approve'; askedAt: Instant };

/** The links that were mailed to the proved address of the acting person, the latest first. */
export async function findLinksToActing(db: Db): Promise<MailedLink[]> {
  const { rows } = await sql<MailedLink>`select id, interest_id, kind, asked_at
    from calls.links_to_acting() order by asked_at desc, id limit 20`.execute(db);
  return rows;
}

type Linked = Pick<MailedLink, 'id' | 'interestId'>;

/**
 * What a link leads to. Its key is the token that was mailed, or its id for who is signed in with the address it went to;
 * whoever else may read the interest can't answer by the id.
 */
export async function findLink(db: Db, kind: MailedLink['kind'], key: string): Promise<Linked | undefined> {
  const table = sql.table(kind === 'co-sign' ? 'calls.partner' : 'calls.sign_off');
  const { rows } = await sql<Linked>`select id, interest_id from ${table} link
    where link.token_digest = ${sha256(key)}
      or link.id in (select id from calls.links_to_acting() where kind = ${kind} and id::text = ${key})`.execute(db);
  return rows[0];
}
