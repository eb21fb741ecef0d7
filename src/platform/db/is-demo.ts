import { sql, type Db } from './database.ts';

/** Whether this database was made as a demo. */
export async function isDemo(db: Db): Promise<boolean> {
  const { rows } = await sql<{ value: unknown }>`select value from platform.setting where name = 'demo'`.execute(db);
  return rows[0]?.value === true;
}
