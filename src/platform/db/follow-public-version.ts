import { sql, type Db } from './database.ts';

/**
 * Reads the number of the public content again and again and tells it, so that all processes drop cached pages
 * shortly after any of them changed something. Returns how to stop.
 */
export function followPublicVersion(db: Db, tell: (version: number) => void, everyMilliseconds = 400): () => void {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const ask = async (): Promise<void> => {
    try {
      tell(await readPublicVersion(db));
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

/** The number of the public content now. */
export async function readPublicVersion(db: Db): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from platform.public_version`.execute(db);
  return rows[0]?.version ?? 0;
}
