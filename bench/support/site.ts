import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { makeDataFolder } from '../../scripts/launch/data-folder.ts';
import { freePort } from '../../scripts/launch/free-port.ts';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';

const root = join(import.meta.dirname, '../..');

/** An installation as `npm start` makes it: supervisor, its processes, its own database; no demo. */
export type BenchSite = {
  url: string;
  port: number;
  /** The supervisor. */
  pid: number;
  /** Numbers of its processes by bundle; of the database the server's. */
  processes: (kind: 'main' | 'worker' | 'database') => number[];
  database: Database;
  asOwner: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  ready: () => Promise<boolean>;
  /** What it wrote to standard error. */
  said: () => string;
  stop: () => Promise<void>;
};

/** Starts it on a folder of its own, which is removed at the end. */
export async function startSite(name: string, environment: NodeJS.ProcessEnv): Promise<BenchSite> {
  const dataDir = join(root, '.data', `bench-${name}-${process.pid}`);
  makeDataFolder(dataDir);
  const server = await startPostgres({ dataDir });
  const port = await freePort('127.0.0.1');
  const child = spawn(process.execPath, [join(root, 'scripts/start.ts')], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      BASE_URL: '',
      DEMO: '0',
      npm_lifecycle_event: undefined,
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
  const url = `http://127.0.0.1:${port}`;
  const ready = (): Promise<boolean> =>
    fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await ready())) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${said.join('')}`);
    await delay(50);
  }
  const database = openDatabase({ url: server.ownerUrl, role: appRole });
  return {
    url,
    port,
    pid: child.pid ?? 0,
    database,
    ready,
    said: () => said.join(''),
    processes: (kind) => (kind === 'database' ? postmasterOf(dataDir) : childrenOf(child.pid ?? 0, `${kind}.js`)),
    asOwner: (work) => asOwner(server.ownerUrl, work),
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
      await database.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function postmasterOf(dataDir: string): number[] {
  try {
    return [Number.parseInt(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8'), 10)];
  } catch {
    return [];
  }
}

/** Processes that one has started, by the file they run. */
function childrenOf(parent: number, file: string): number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim().split(' ').map(Number);
  return children.filter((pid) => commandOf(pid).some((word) => word.endsWith(`/.build/${file}`)));
}

function commandOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
