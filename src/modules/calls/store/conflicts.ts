import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { declarationOf, type Conflict, type Declaration } from '../domain/conflict.ts';

/** A declaration with who made it and what the chair decided. */
export type StoredConflict = Conflict & {
  interestId: string;
  personId: string;
  note: string;
  declaredAt: Instant;
  decisionReason: string;
  decidedBy: string | null;
  decidedAt: Instant | null;
};

type Row = Omit<StoredConflict, 'declared'> & { declared: string };

const stored = (row: Row): StoredConflict => ({ ...row, declared: declarationOf(row.declared) });

/** Declarations in a call, as far as the acting person may read them: the own, for chair and staff all. */
export async function findConflicts(db: Db, callId: string): Promise<StoredConflict[]> {
  const { rows } = await sql<Row>`
    select conflict.interest_id, conflict.person_id, conflict.declared, conflict.note, conflict.declared_at, conflict.out,
      conflict.decision_reason, conflict.decided_by, conflict.decided_at
    from calls.conflict
    where conflict.interest_id in (
      select interest_id from calls.bidders_of(${callId}::uuid)
      union select id from calls.interest where call_id = ${callId}::uuid)
    order by conflict.declared_at, conflict.interest_id, conflict.person_id`.execute(db);
  return rows.map(stored);
}

/** One declaration. */
export async function findConflict(db: Db, interestId: string, personId: string): Promise<StoredConflict | null> {
  const { rows } = await sql<Row>`
    select interest_id, person_id, declared, note, declared_at, out, decision_reason, decided_by, decided_at
    from calls.conflict where interest_id = ${interestId}::uuid and person_id = ${personId}::uuid`.execute(db);
  const [row] = rows;
  return row === undefined ? null : stored(row);
}

/** Keeps a declaration; a new one takes back what the chair decided about the old. */
export async function upsertDeclaration(
  db: Db,
  {
    interestId,
    personId,
    declared,
    note,
  }: { interestId: string; personId: string; declared: Declaration; note: string },
): Promise<void> {
  await sql`insert into calls.conflict (interest_id, person_id, declared, note)
    values (${interestId}, ${personId}, ${declared}, ${note})
    on conflict (interest_id, person_id) do update set declared = excluded.declared, note = excluded.note,
      declared_at = platform.now(), out = null, decision_reason = '', decided_by = null, decided_at = null`.execute(db);
}

/** Keeps the chair's decision. */
export async function updateConflictDecision(
  db: Db,
  {
    interestId,
    personId,
    out,
    reason,
    by,
  }: { interestId: string; personId: string; out: boolean; reason: string; by: string | null },
): Promise<void> {
  await sql`update calls.conflict set out = ${out}, decision_reason = ${reason}, decided_by = ${by}::uuid, decided_at = platform.now()
    where interest_id = ${interestId}::uuid and person_id = ${personId}::uuid`.execute(db);
}

/** People who are out for at least one bidder of a call: they take no part in its decision. */
export async function findPeopleOut(db: Db, callId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id from calls.conflict
    where coalesce(out, declared <> 'none') and interest_id in (
      select id from calls.interest where call_id = ${callId}::uuid
        and state not in ('draft', 'late', 'withdrawn', 'formally-rejected'))`.execute(db);
  return rows.map(({ personId }) => personId);
}
