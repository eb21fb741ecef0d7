import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseSettings, requireMailServer } from '../src/config.ts';
import type { Settings } from '../src/config.ts';
import { createSite } from './launch/create-site.ts';
import { makeDataFolder } from './launch/data-folder.ts';
import { tryLock } from './launch/file-lock.ts';
import type { FileLock } from './launch/file-lock.ts';
import { explain } from './launch/launch-error.ts';
import { announce, readRunning, removeRunning, writeRunning } from './launch/running.ts';
import { stopRequest } from './launch/stop-request.ts';
import { watchSources } from './launch/watch-sources.ts';

/* npm start: the whole site under one supervisor. Progress goes to standard error, the last two lines to standard output. */
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
  const asked = stopRequest();
  makeDataFolder(settings.dataDir);
  const lock = await lockOrAnnounce(settings.dataDir);
  if (!lock) return;
  const wasKilled = readRunning(settings.dataDir) !== undefined;
  removeRunning(settings.dataDir);
  const site = createSite(settings, log);
  const serve = async (): Promise<void> => {
    const running = await site.open(wasKilled);
    writeRunning(settings.dataDir, running);
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

try {
  const settings = parseSettings(process.env);
  // Before the work of building when it is clear already; else when the database has told whether it is a demo.
  if (settings.isDemoGiven) requireMailServer(settings);
  await run(settings);
} catch (error) {
  log(explain(error));
  process.exitCode = 1;
}
// What is still under way at a signal is of no use to anyone.
process.exit();
