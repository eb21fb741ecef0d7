import { spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { GuardOrder, ServerAddress } from './guard-protocol.ts';

export type Postmaster = {
  /** True once it takes connections, false when it ended before. */
  ready: Promise<boolean>;
  exited: Promise<void>;
  stop: () => Promise<void>;
  /** What it wrote to the log in this run, shortened to the failures. */
  complaint: () => string;
};

/** Starts the database server itself. It never becomes a daemon: whoever starts it sees it end. */
export function spawnPostmaster(order: GuardOrder, address: ServerAddress): Postmaster {
  const logFile = join(order.clusterFolder, 'server.log');
  const log = openSync(logFile, 'a', 0o600);
  const logStart = fstatSync(log).size;
  const child = spawn(join(order.binariesFolder, 'bin', 'postgres'), argumentsFor(order, address), {
    ...order.user,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure = '';
  let hasExited = false;
  const exited = new Promise<void>((resolve) => {
    const end = () => {
      hasExited = true;
      resolve();
    };
    child.on('exit', end);
    child.on('error', (error) => {
      failure = error.message;
      end();
    });
  });
  return {
    exited,
    ready: waitUntilReady(order.dataFolder, { pid: child.pid, hasExited: () => hasExited }),
    stop: async () => {
      child.kill('SIGINT');
      if (await endsWithin(exited, 30_000)) return;
      child.kill('SIGQUIT');
      if (!(await endsWithin(exited, 10_000))) child.kill('SIGKILL');
      await exited;
    },
    complaint: () => failure || complaintsIn(readFileSync(logFile).subarray(logStart).toString()),
  };
}

function argumentsFor(order: GuardOrder, address: ServerAddress): string[] {
  const listening =
    'port' in address
      ? { listen_addresses: '127.0.0.1', port: String(address.port), unix_socket_directories: '' }
      : { listen_addresses: '', unix_socket_directories: `"${address.socketFolder.replaceAll('"', '""')}"` };
  const settings = { timezone: 'UTC', log_timezone: 'UTC', ...order.settings, ...listening };
  return ['-D', order.dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** The server writes its state into line 8 of its pid file; asking there costs no connection. */
async function waitUntilReady(dataFolder: string, process: { pid: number | undefined; hasExited: () => boolean }) {
  while (!process.hasExited()) {
    const lines = readLines(join(dataFolder, 'postmaster.pid'));
    if (lines[0] === String(process.pid) && lines[7]?.trim() === 'ready') return true;
    await delay(10);
  }
  return false;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function complaintsIn(log: string): string {
  const lines = log.trim().split('\n');
  const grave = lines.filter((line) => /FATAL|PANIC|ERROR|DETAIL|HINT|could not|error while loading/u.test(line));
  return (grave.length > 0 ? grave : lines).slice(-3).join('\n');
}

async function endsWithin(exited: Promise<void>, milliseconds: number): Promise<boolean> {
  const timer = new AbortController();
  const late = delay(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const ended = await Promise.race([exited.then(() => true), late]);
  timer.abort();
  return ended;
}
