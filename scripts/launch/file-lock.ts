import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

export type FileLock = { release: () => void };

/**
 * Takes an exclusive lock on a file, or returns undefined when another process holds it.
 * Node has no flock; an exclusive SQLite transaction holds the same kind of lock, and the kernel frees it
 * however the process ends. The file stays empty and is never deleted.
 * @throws when the file cannot be made or opened.
 */
export function tryLock(file: string): FileLock | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
}

/** Waits until the lock is free and takes it; `onWait` is called once when it has to wait. */
export async function waitForLock(file: string, onWait?: () => void): Promise<FileLock> {
  for (let isFirst = true; ; isFirst = false) {
    const lock = tryLock(file);
    if (lock) return lock;
    if (isFirst) onWait?.();
    await delay(100);
  }
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}
