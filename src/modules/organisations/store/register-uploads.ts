import { sql, type Db } from '../../../platform/db/database.ts';

export type RegisterUpload = { id: string; fileName: string; content: Buffer };

/** Keeps a file until somebody has looked at its preview; files that waited for more than a day go. */
export async function insertRegisterUpload(db: Db, { id, fileName, content }: RegisterUpload): Promise<void> {
  await sql`delete from organisations.register_upload where uploaded_at < clock_timestamp() - interval '1 day'`.execute(
    db,
  );
  await sql`insert into organisations.register_upload (id, file_name, content)
    values (${id}::uuid, ${fileName}, ${content})`.execute(db);
}

/** A file that waits. */
export async function findRegisterUpload(db: Db, id: string): Promise<RegisterUpload | undefined> {
  const { rows } = await sql<RegisterUpload>`
    select id, file_name, content from organisations.register_upload where id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** Lets go of a file; says whether it was there. */
export async function deleteRegisterUpload(db: Db, id: string): Promise<boolean> {
  const result = await sql`delete from organisations.register_upload where id = ${id}::uuid`.execute(db);
  return result.numAffectedRows === 1n;
}
