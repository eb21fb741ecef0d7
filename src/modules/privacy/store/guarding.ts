import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { ArchiveOffer, Hold, SetPeriod } from '../domain/guarded.ts';

/** Holds that still suspend something, and the latest that no longer do. */
export async function findHolds(db: Db): Promise<Hold[]> {
  const { rows } =
    await sql<Hold>`select id, held_id, reason, placed_at, until_at, lifted_at, placed_by from privacy.hold
    where reason <> '–' order by lifted_at is not null, placed_at desc limit 100`.execute(db);
  return rows;
}

/** Suspends every end for an id. */
export async function insertHold(
  db: Db,
  hold: { id: string; heldId: string; reason: string; placedBy: string | null; untilAt: Instant },
): Promise<void> {
  const { id, heldId, reason, placedBy, untilAt } = hold;
  await sql`insert into privacy.hold (id, held_id, reason, placed_by, until_at)
    values (${id}, ${heldId}::uuid, ${reason}, ${placedBy}::uuid, ${at(untilAt)})`.execute(db);
}

/** Lifts a hold. @returns false when there is none. */
export async function liftHold(db: Db, { id, by }: { id: string; by: string | null }): Promise<boolean> {
  const { numAffectedRows } = await sql`update privacy.hold set lifted_at = platform.now(), lifted_by = ${by}::uuid
    where id = ${id}::uuid and lifted_at is null`.execute(db);
  return Number(numAffectedRows ?? 0) === 1;
}

/** Offers, open ones first. */
export async function findArchiveOffers(db: Db): Promise<ArchiveOffer[]> {
  const { rows } =
    await sql<ArchiveOffer>`select file_id, title, offered_at, answer, answered_at from privacy.archive_offer
    order by answer is not null, offered_at desc limit 100`.execute(db);
  return rows;
}

/** Records the archive's answer. @returns false when the file is not offered or answered already. */
export async function answerOffer(
  db: Db,
  { fileId, answer, by }: { fileId: string; answer: 'taken' | 'declined'; by: string | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update privacy.archive_offer
    set answer = ${answer}, answered_at = platform.now(), answered_by = ${by}::uuid
    where file_id = ${fileId}::uuid and answer is null`.execute(db);
  return Number(numAffectedRows ?? 0) === 1;
}

/** All periods. */
export async function findPeriods(db: Db): Promise<SetPeriod[]> {
  const { rows } = await sql<SetPeriod>`select name,
    (extract(year from amount) * 12 + extract(month from amount))::integer as months,
    extract(day from amount)::integer as days from privacy.period order by name`.execute(db);
  return rows;
}

/** Sets a period. */
export async function updatePeriod(db: Db, { name, months, days }: SetPeriod): Promise<boolean> {
  const { numAffectedRows } = await sql`update privacy.period
    set amount = make_interval(months => ${months}::integer, days => ${days}::integer), changed_at = platform.now()
    where name = ${name}`.execute(db);
  return Number(numAffectedRows ?? 0) === 1;
}
