import { sql, type Db } from '../db/database.ts';

/**
 * Records one hash over all chain heads that changed since the last time, itself chained, so that a chain replaced as a
 * whole is noticed too; with a copy of the hash elsewhere (audit:anchors) even if the anchors are replaced with it.
 */
export async function anchorHeads(db: Db): Promise<void> {
  // Workers take turns, or two anchors would follow the same one.
  await sql`select pg_advisory_xact_lock(727271006)`.execute(db);
  await sql`
    with last as (select hash from platform.audit_anchor order by taken_at desc limit 1),
      next as (select coalesce(max(number), 0) + 1 as number, clock_timestamp() as taken_at from platform.audit_anchor),
      changed as (
        insert into platform.audit_anchored (number, kind, id, length, hash)
        select next.number, head.kind, head.id, head.length, head.hash from platform.audit_head head cross join next
        left join lateral (select hash from platform.audit_anchored before
          where before.kind = head.kind and before.id = head.id order by before.number desc limit 1) known on true
        where known.hash is distinct from head.hash
        returning kind, id, length, hash),
      list as (
        select count(*)::integer as changed, sha256(coalesce(string_agg(
          sha256(convert_to(kind || ':' || id::text || ':' || length::text, 'UTF8')) || hash, ''::bytea
          order by kind collate "C", id), ''::bytea)) as digest from changed),
      total as (select count(*)::integer as heads from platform.audit_head)
    insert into platform.audit_anchor (taken_at, number, heads, changed, previous_hash, hash)
    select taken_at, number, heads, changed, (select hash from last),
      sha256(coalesce((select hash from last), ''::bytea) || digest || convert_to(
        jsonb_build_array(number, extract(epoch from taken_at)::text, heads, changed)::text, 'UTF8'))
    from next, list, total`.execute(db);
}
