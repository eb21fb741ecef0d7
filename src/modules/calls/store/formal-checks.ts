import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { FormalFinding, FormalOutcome } from '../domain/formal-check.ts';

/** A formal check as it was made. */
export type FormalCheck = {
  items: readonly FormalFinding[];
  outcome: FormalOutcome;
  reason: string;
  checkedAt: Instant;
  checkedBy: string | null;
};

/** The check of an interest, or null while nobody has checked. */
export async function findFormalCheck(db: Db, interestId: string): Promise<FormalCheck | null> {
  const row = await db
    .selectFrom('calls.formalCheck')
    .select(['items', 'outcome', 'reason', 'checkedAt', 'checkedBy'])
    .where('interestId', '=', interestId)
    .executeTakeFirst();
  return row === undefined
    ? null
    : { ...row, items: row.items as unknown as FormalFinding[], outcome: row.outcome as FormalOutcome };
}

type NewCheck = {
  interestId: string;
  items: readonly FormalFinding[];
  outcome: FormalOutcome;
  reason: string;
  by: string | null;
};

/** Keeps a check; a later one, after a cure period, takes the place of the first. */
export async function upsertFormalCheck(db: Db, { interestId, items, outcome, reason, by }: NewCheck): Promise<void> {
  await sql`insert into calls.formal_check (interest_id, items, outcome, reason, checked_by)
    values (${interestId}, ${JSON.stringify(items)}::jsonb, ${outcome}, ${reason}, ${by}::uuid)
    on conflict (interest_id) do update set items = excluded.items, outcome = excluded.outcome, reason = excluded.reason,
      checked_by = excluded.checked_by, checked_at = platform.now()`.execute(db);
}
