import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseSettings, requireMailServer } from '../../src/config.ts';
import type { Settings } from '../../src/config.ts';
import { createSite } from './create-site.ts';
import { makeDataFolder } from './data-folder.ts';
import { tryLock } from './file-lock.ts';
import type { FileLock } from './file-lock.ts';
import { explain } from './launch-error.ts';
import { announce, readRunning, removeRunning, writeRunning } from './running.ts';
import { stopRequest } from './stop-request.ts';
import { watchSources } from './watch-sources.ts';

const log = (words: string): void => void process.stderr.write(`${words}\n`);

/** The lock of this DATA_DIR, or undefined when a start that holds it has been announced. */
async function lockOrAnnounce(dataDir: string): Promise<FileLock | undefined> {
  const lockFile = join(dataDir, 'start.lock');
  const lock = tryLock(lockFile);
  if (lock) return lock;
  log('Auf diesem Datenordner läuft schon ein Start, frage nach seiner Adresse ...');
  for (;;) {
    const freed = tryLock(lockFile);
    if (freed) return freed;
    const running = readRunning(dataDir);
    if (running) {
      announce(running);
      return undefined;
    }
    await delay(100);
  }
}

async function run(settings: Settings): Promise<void> {
  let renewInTurn = (): void => undefined;
  const asked = stopRequest(() => renewInTurn());
  makeDataFolder(settings.dataDir);
  const lock = await Promise.race([lockOrAnnounce(settings.dataDir), asked]);
  if (!lock) return;
  const wasKilled = readRunning(settings.dataDir) !== undefined;
  removeRunning(settings.dataDir);
  const site = createSite(settings, log);
  const serve = async (): Promise<void> => {
    const running = { ...(await site.open(wasKilled)), pid: process.pid, restarts: 0, failedRestarts: 0 };
    writeRunning(settings.dataDir, running);
    renewInTurn = () =>
      void site.replaceAll().then((isDone) => {
        running[isDone ? 'restarts' : 'failedRestarts'] += 1;
        writeRunning(settings.dataDir, running);
      });
    announce(running);
    if (process.argv.includes('--watch')) watchSources(() => void site.renew());
    await site.failure;
  };
  try {
    await Promise.race([serve(), asked]);
  } finally {
    removeRunning(settings.dataDir);
    await site.close();
  }
}

/**
 * Runs the whole site until it is asked to stop. Progress goes to standard error, the address and how to sign in to
 * standard output. On a DATA_DIR where a site runs already it only tells those.
 * @returns the exit code.
 */
export async function startSite(): Promise<number> {
  try {
    const settings = parseSettings(process.env);
    // Before the work of building when it is clear already; else when the database has told whether it is a demo.
    if (settings.isDemoGiven) requireMailServer(settings);
    await run(settings);
    return 0;
  } catch (error) {
    log(explain(error));
    return 1;
  }
}
