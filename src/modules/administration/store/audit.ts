import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** A line of the audit without its details, which may hold what is not for everybody who checks acts. */
export type AuditEntry = {
  kind: string;
  id: string;
  position: number;
  act: string;
  programmeAt: Instant;
  recordedAt: Instant;
  actor: string | null;
  onBehalf: string | null;
};

type Which = { act: string; from: Instant | null; until: Instant | null };
type Search = Which & { skip: number; size: number };

const columns = sql`kind, id, position, act, programme_at, recorded_at, actor, on_behalf`;

const matching = ({ act, from, until }: Which): ReturnType<typeof sql> => sql`
  (${act} = '' or act = ${act})
  and (${from === null ? null : at(from)}::timestamptz is null or recorded_at >= ${from === null ? null : at(from)})
  and (${until === null ? null : at(until)}::timestamptz is null or recorded_at < ${until === null ? null : at(until)})`;

/** Lines of all chains, the newest first. */
export async function findAuditEntries(db: Db, search: Search): Promise<{ entries: AuditEntry[]; total: number }> {
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from platform.audit_line where ${matching(search)}`.execute(db);
  const { rows } = await sql<AuditEntry>`select ${columns} from platform.audit_line where ${matching(search)}
    order by recorded_at desc, kind, id, position desc limit ${search.size} offset ${search.skip}`.execute(db);
  return { entries: rows, total: counted.rows[0]?.total ?? 0 };
}

/** Every act that was ever noted, by name. */
export async function findActs(db: Db): Promise<string[]> {
  const { rows } = await sql<{ act: string }>`select distinct act from platform.audit_line order by act`.execute(db);
  return rows.map(({ act }) => act);
}

/** The chain of one object, oldest first. */
export async function findChain(db: Db, about: { kind: string; id: string }): Promise<AuditEntry[]> {
  const { rows } = await sql<AuditEntry>`select ${columns} from platform.audit_line
    where kind = ${about.kind} and id = ${about.id}::uuid order by position`.execute(db);
  return rows;
}

/** When all chains were last anchored together; null before the first time. */
export async function findLastAnchor(db: Db): Promise<Instant | null> {
  const { rows } = await sql<{ takenAt: Instant | null }>`
    select max(taken_at) as taken_at from platform.audit_anchor`.execute(db);
  return rows[0]?.takenAt ?? null;
}
