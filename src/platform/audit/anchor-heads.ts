import { sql, type Db } from '../db/database.ts';

/** Records one hash over all chain heads, itself chained, so that a chain replaced as a whole is noticed too. */
export async function anchorHeads(db: Db): Promise<void> {
  await sql`
    insert into platform.audit_anchor (heads, hash, previous_hash)
    select count(*), sha256(coalesce((select hash from platform.audit_anchor order by taken_at desc limit 1), ''::bytea)
        || coalesce(string_agg(sha256(convert_to(kind || ':' || id::text || ':' || length::text, 'UTF8') || hash), ''::bytea order by kind, id), ''::bytea)),
      (select hash from platform.audit_anchor order by taken_at desc limit 1)
    from platform.audit_head`.execute(db);
}
