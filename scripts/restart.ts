import { setTimeout as delay } from 'node:timers/promises';
import { parseSettings } from '../src/config.ts';
import { isAlive } from './launch/is-alive.ts';
import { explain } from './launch/launch-error.ts';
import { readRunning } from './launch/running.ts';

/* npm run restart: has the site of this DATA_DIR replace its processes one after the other, and waits until it has. */
async function restart(dataDir: string): Promise<number> {
  const before = readRunning(dataDir);
  if (before === undefined || !isAlive(before.pid)) {
    console.error(`Auf dem Datenordner ${dataDir} läuft nichts, was sich ersetzen ließe.`);
    return 1;
  }
  process.kill(before.pid, 'SIGHUP');
  for (;;) {
    await delay(100);
    const now = readRunning(dataDir);
    if (now === undefined || !isAlive(before.pid)) {
      console.error('Währenddessen wurde alles beendet.');
      return 1;
    }
    if (now.restarts > before.restarts) {
      console.log(`Alle Prozesse sind ersetzt. Adresse: ${now.url}`);
      return 0;
    }
    if (now.failedRestarts > before.failedRestarts) {
      console.error(
        'Das Ersetzen ist nicht gelungen, die bisherigen Prozesse laufen weiter. Das Protokoll nennt den Grund.',
      );
      return 1;
    }
  }
}

try {
  process.exitCode = await restart(parseSettings(process.env).dataDir);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
