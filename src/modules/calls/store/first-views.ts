import { sql, type Db } from '../../../platform/db/database.ts';
import type { FirstView, RecordedFirstView } from '../domain/first-view.ts';

/** Every version of the panel's first view of a call, the first one first. */
export async function findFirstViews(db: Db, callId: string): Promise<RecordedFirstView[]> {
  const { rows } = await sql<RecordedFirstView>`
    select version, held_on::text as held_on, took_part, lines, recorded_at, recorded_by from calls.first_view
    where call_id = ${callId}::uuid order by version`.execute(db);
  return rows;
}

/** Adds a version. */
export async function insertFirstView(
  db: Db,
  { callId, version, heldOn, tookPart, lines, by }: FirstView & { callId: string; version: number; by: string | null },
): Promise<void> {
  await db
    .insertInto('calls.firstView')
    .values({
      callId,
      version,
      heldOn,
      tookPart: JSON.stringify(tookPart),
      lines: JSON.stringify(lines),
      recordedBy: by,
    })
    .execute();
}
