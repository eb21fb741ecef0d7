import { sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { LocalText } from '../domain/call-content.ts';
import type { PlaceFacts, PublishedCall } from '../domain/interest-record.ts';

/** A published call by its address or id. */
export async function findPublishedCall(
  db: Db,
  key: { slug: string } | { id: string },
): Promise<PublishedCall | undefined> {
  const { rows } = await sql<Omit<PublishedCall, 'times'> & { stage: string; opensAt: Instant; closesAt: Instant }>`
    select call.id, call.slug, call.version, call.file_number, call.stage, call.opens_at, call.closes_at, version.content
    from calls.call join calls.call_version version on version.call_id = call.id and version.version = call.version
    where ${'slug' in key ? sql`call.slug = ${key.slug}` : sql`call.id = ${key.id}::uuid`}`.execute(db);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { stage, opensAt, closesAt, ...call } = row;
  return { ...call, times: { stage, opensAt, closesAt } };
}

/** What the amendments after a version say, by language, oldest first; and the content they led to. */
export async function findAmendmentNotes(
  db: Db,
  callId: string,
  after: number,
): Promise<{ version: number; note: LocalText }[]> {
  const { rows } = await sql<{ version: number; note: LocalText }>`
    select version, note from calls.call_version where call_id = ${callId}::uuid and version > ${after} order by version`.execute(
    db,
  );
  return rows;
}

/** A place of the register that exists now, as an applicant. */
export async function findPlace(db: Db, id: string): Promise<PlaceFacts | undefined> {
  const { rows } = await sql<PlaceFacts>`
    select id, level, ars, label, type, land_label, kreis_label, population, plz
    from organisations.place_shown where id = ${id}::uuid and valid_until is null`.execute(db);
  return rows[0];
}

/** Whether this installation shows the invented places of a demo; real and invented ones are never mixed. */
export async function isInventedWorld(db: Db): Promise<boolean> {
  const { rows } = await sql<{ invented: boolean }>`
    select exists (select from organisations.place_shown where invented and valid_until is null) as invented`.execute(
    db,
  );
  return rows[0]?.invented === true;
}
