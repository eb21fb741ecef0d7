import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from '../launch/is-alive.ts';

/**
 * Ends a server that outlived its guard. Only the holder of the guard's lock may call this: it proves that nobody
 * else looks after that server.
 */
export async function stopLeftoverServer(dataFolder: string): Promise<void> {
  const pidFile = join(dataFolder, 'postmaster.pid');
  const pid = existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, 'utf8'), 10) : 0;
  if (!(pid > 0 && isAlive(pid))) return;
  if (!isServerOf(dataFolder, pid)) {
    disownPid(pidFile);
    return;
  }
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    if (await hasGone(() => isServerOf(dataFolder, pid))) return;
  }
  throw new Error(`Ein alter Datenbankserver (Prozess ${pid}) lässt sich nicht beenden.`);
}

/**
 * Its command line names the data folder for as long as it runs; that of a dead one which nobody has waited for
 * (first processes of containers often don't) is empty.
 */
function isServerOf(dataFolder: string, pid: number): boolean {
  return commandLineOf(pid).includes(dataFolder);
}

function commandLineOf(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).stdout.toString();
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * After a reboot, and in containers always, the number belongs to some other process, and PostgreSQL would take that
 * one for a live server. It ignores its parent's number, though, and still checks for shared memory in use, which
 * deleting the file would skip.
 */
function disownPid(pidFile: string): void {
  const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
  writeFileSync(pidFile, [process.pid, ...rest].join('\n'));
}

async function hasGone(isThere: () => boolean): Promise<boolean> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (!isThere()) return true;
    await delay(20);
  }
  return false;
}
