import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';

/** Title and summary of a programme by language; German is always there. */
export type ProgrammeTexts = { de: { title: string; summary: string } } & Record<
  string,
  { title: string; summary: string }
>;

export type Programme = { id: string; slug: string; organisationId: string; texts: ProgrammeTexts };

/** All programmes of the agency, oldest first. */
export async function findProgrammes(db: Db): Promise<Programme[]> {
  const rows = await db
    .selectFrom('programmes.programme')
    .select(['id', 'slug', 'organisationId', 'texts'])
    .orderBy('createdAt')
    .execute();
  return rows.map((row) => ({ ...row, texts: row.texts as ProgrammeTexts }));
}

/** Inserts a programme. */
export async function insertProgramme(db: Db, programme: Omit<Programme, 'id'>): Promise<string> {
  const id = newId();
  await db
    .insertInto('programmes.programme')
    .values({
      id,
      slug: programme.slug,
      organisationId: programme.organisationId,
      texts: JSON.stringify(programme.texts),
    })
    .execute();
  return id;
}
