import { sql, type Db } from '../../../platform/db/database.ts';

/** Figures of the overview; null for who may not read them. */
export type Figures = {
  withoutFactor: number;
  /** Date of the facts in the newest register file, YYYY-MM-DD. */
  registerStandsOn: string | null;
  lettersFailed: number;
  lettersWaiting: number;
  feedbackOpen: number;
};

/** Counts what the overview tells. */
export async function findFigures(db: Db): Promise<Figures | null> {
  const { rows } = await sql<Figures>`select * from administration.figures()`.execute(db);
  return rows[0] ?? null;
}

/** When a backup was last finished, as the command notes it; null for never. */
export async function findLastBackup(db: Db): Promise<string | null> {
  const { rows } = await sql<{ value: unknown }>`
    select value from platform.setting where name = 'last-backup'`.execute(db);
  const value = rows[0]?.value;
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : null;
}
