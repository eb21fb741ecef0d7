import { sql, type Db } from './database.ts';

/**
 * Reads the number of the public content again and again and tells it, so that all processes drop cached pages
 * shortly after any of them changed something. Returns how to stop.
 */
export function followPublicVersion(
  db: Db,
  tell: (state: PublicState) => void | Promise<void>,
  everyMilliseconds = 400,
): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const ask = async (): Promise<void> => {
    try {
      await tell(await readPublicState(db));
    } catch {
      // The database is away: pages stay as they are until it answers again.
    }
    if (!stopped) timer = setTimeout(() => void ask(), everyMilliseconds);
  };
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

/** Number of the public content, and how many milliseconds programme time is ahead of this process's clock. */
export type PublicState = { version: number; ahead: number };

/** Reads it. */
export async function readPublicState(db: Db): Promise<PublicState> {
  const { rows } = await sql<{ version: number; now: number }>`
    select version, platform.now() as now from platform.public_version`.execute(db);
  const [row] = rows;
  return row === undefined ? { version: 0, ahead: 0 } : { version: row.version, ahead: row.now - Date.now() };
}
