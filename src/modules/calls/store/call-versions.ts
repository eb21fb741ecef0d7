import { at, type Db } from '../../../platform/db/database.ts';
import type { CallContent, LocalText } from '../domain/call-content.ts';
import type { CallVersion } from '../domain/call-record.ts';

/** Inserts a version; it is never changed afterwards. */
export async function insertCallVersion(db: Db, version: CallVersion): Promise<void> {
  await db
    .insertInto('calls.callVersion')
    .values({
      ...version,
      content: JSON.stringify(version.content),
      opensAt: at(version.opensAt),
      closesAt: at(version.closesAt),
      publishedAt: at(version.publishedAt),
      note: JSON.stringify(version.note ?? {}),
    })
    .execute();
}

/** All versions of a call, the first one first. */
export async function findCallVersions(db: Db, callId: string): Promise<CallVersion[]> {
  const rows = await db
    .selectFrom('calls.callVersion')
    .selectAll()
    .where('callId', '=', callId)
    .orderBy('version')
    .execute();
  return rows.map(stored);
}

export type Amendment = Pick<CallVersion, 'callId' | 'version' | 'publishedAt'> & { note: LocalText };

/** What was changed after publication, of all calls, the newest first. */
export async function findAmendments(db: Db): Promise<Amendment[]> {
  const rows = await db
    .selectFrom('calls.callVersion')
    .select(['callId', 'version', 'publishedAt', 'note'])
    .where('version', '>', 1)
    .orderBy('publishedAt', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, note: row.note as LocalText }));
}

const stored = (row: Omit<CallVersion, 'content' | 'note'> & { content: unknown; note: unknown }): CallVersion => {
  const note = row.note as Partial<LocalText>;
  return { ...row, content: row.content as CallContent, note: note.de === undefined ? null : { ...note, de: note.de } };
};
