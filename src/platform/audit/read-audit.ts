import { sql, type Db } from '../db/database.ts';
import type { Json } from '../ids/canonical-json.ts';
import type { Instant } from '../time/instant.ts';

/** One line of an object's chain; `detail` is null once erased. */
export type AuditLine = {
  position: number;
  act: string;
  programmeAt: Instant;
  actor: string | null;
  /** `mandate:` and the id of a Vollmacht, or `absence:` and the id of an absence, where somebody acted for somebody else. */
  onBehalf: string | null;
  hash: Buffer;
  detail: Json | null;
};

/** The chain of one object, oldest first. */
export async function readAudit(db: Db, about: { kind: string; id: string }): Promise<AuditLine[]> {
  const { rows } = await sql<AuditLine>`
    select position, act, programme_at, actor, on_behalf, hash, detail
    from platform.audit_line line left join platform.audit_detail using (kind, id, position)
    where kind = ${about.kind} and id = ${about.id}::uuid order by position`.execute(db);
  return rows;
}

/** Recomputes an object's chain and returns the position of the first line that doesn't fit, or null. */
export async function findBrokenLine(db: Db, about: { kind: string; id: string }): Promise<number | null> {
  const { rows } = await sql<{ position: number | null }>`
    with chain as (
      select *, lag(hash) over (order by position) as before, row_number() over (order by position) as expected
      from platform.audit_line where kind = ${about.kind} and id = ${about.id}::uuid)
    select min(position) as position from chain
    where position <> expected or previous_hash is distinct from before
      or hash <> platform.audit_hash(kind, id, position, act, programme_at, actor, on_behalf, detail_digest, previous_hash)`.execute(
    db,
  );
  return rows[0]?.position ?? null;
}
