import { sql, type Db } from '../../../platform/db/database.ts';

/** Whether this installation is a demo with invented places; they are never mixed with real ones. */
export async function isInventedWorld(db: Db): Promise<boolean> {
  const { rows } = await sql<{ invented: boolean }>`
    select exists (select from organisations.place where invented) as invented`.execute(db);
  return rows[0]?.invented === true;
}
