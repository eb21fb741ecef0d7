import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { waitForLock } from '../launch/file-lock.ts';
import { findBinaries, makeRunnable } from './binaries.ts';
import { findClusterPlace } from './cluster-place.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { createCluster } from './create-cluster.ts';
import { appRole, ensureRoles, ownerRole } from './ensure-roles.ts';
import { anotherGuardWorks } from './guard-protocol.ts';
import type { GuardOrder, ServerAddress } from './guard-protocol.ts';
import { joinGuard } from './join-guard.ts';
import { readOrMakePasswords } from './passwords.ts';

export type PostgresOptions = {
  /**
   * The cluster lies in its folder `postgres`. Under root the folders above it must let others pass (mode 711): if
   * they don't, the cluster goes to /var/lib/zusammendenken.
   */
  dataDir: string;
  log?: (words: string) => void;
  /** Server settings, for example `{ fsync: 'off' }` for tests. Without effect on a server that runs already. */
  settings?: Record<string, string>;
  /** A folder with bin, lib and share, to run another version than the one installed. */
  binariesFolder?: string;
};

export type RunningPostgres = {
  /** For migrations: the role that owns the database, and may create databases and roles. */
  ownerUrl: string;
  /** For the application: a role that owns nothing. */
  appUrl: string;
  majorVersion: number;
  /** Resolves when the guard has gone, and with it the server, without `stop` having been called. */
  lost: Promise<void>;
  /** Resolves when the server is down; one that others still use stays up. */
  stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on the data below `dataDir`, or joins the server that runs there. It stops when the last process
 * that started or joined it has called `stop` or is dead.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const place = findClusterPlace(resolve(options.dataDir), options.log);
  const passwords = readOrMakePasswords(place.folder);
  const { link, server } = await joinOrSpawn(place, { ...options, superuserPassword: passwords.superuser });
  const urlFor = (role: string, password: string, database: string) =>
    databaseUrl(server, { role, password, database });
  await ensureRoles(urlFor('postgres', passwords.superuser, 'postgres'), passwords);
  return {
    ownerUrl: urlFor(ownerRole, passwords.owner, ownerRole),
    appUrl: urlFor(appRole, passwords.app, ownerRole),
    majorVersion: Number.parseInt(readFileSync(join(place.data, 'PG_VERSION'), 'utf8'), 10),
    lost: link.lost,
    stop: link.leave,
  };
}

async function joinOrSpawn(place: ClusterPlace, options: PostgresOptions & { superuserPassword: string }) {
  const spawner = guardSpawner(place, options);
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const link = await joinGuard(place.folder);
    const news = await link?.news;
    if (news?.state === 'failed') throw new Error(`PostgreSQL startet nicht:\n${news.reason}`);
    if (link && news) return { link, server: news.server };
    await spawner.spawnUnlessStarting();
    await delay(10);
  }
  throw new Error(`PostgreSQL antwortet nicht. Das Protokoll steht in ${join(place.folder, 'server.log')}`);
}

/** At most one guard of ours at a time; that there is only one on the machine is the matter of the guards' own lock. */
function guardSpawner(place: ClusterPlace, options: PostgresOptions & { superuserPassword: string }) {
  let guard: ChildProcess | undefined;
  return {
    spawnUnlessStarting: async () => {
      if (guard?.exitCode === null && guard.signalCode === null) return;
      if (guard?.exitCode === anotherGuardWorks) await delay(50);
      guard = spawnGuard(place, await orderFor(place, options));
    },
  };
}

async function orderFor(
  place: ClusterPlace,
  options: PostgresOptions & { superuserPassword: string },
): Promise<GuardOrder> {
  const settings = options.settings ?? {};
  const binaries = makeRunnable(findBinaries(options.binariesFolder), {
    clusterFolder: place.folder,
    user: place.user,
  });
  if (!existsSync(place.data)) {
    const lock = await waitForLock(join(place.folder, 'create.lock'));
    const isDurable = settings['fsync'] !== 'off';
    if (!existsSync(place.data)) {
      options.log?.('Lege die Datenbank an ...');
      await createCluster(place, { binaries, superuserPassword: options.superuserPassword, isDurable });
    }
    lock.release();
  }
  return {
    clusterFolder: place.folder,
    dataFolder: place.data,
    socketFolder: place.sockets,
    binariesFolder: binaries.folder,
    settings,
    ...(place.user && { user: place.user }),
  };
}

function spawnGuard(place: ClusterPlace, order: GuardOrder): ChildProcess {
  const script = fileURLToPath(new URL('guard.ts', import.meta.url));
  const log = openSync(join(place.folder, 'guard.log'), 'a', 0o600);
  // In a session of its own Ctrl-C does not reach it: the application ends first, then the database.
  const guard = spawn(process.execPath, [script, JSON.stringify(order)], {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  guard.unref();
  return guard;
}

function databaseUrl(
  server: ServerAddress,
  { role, password, database }: { role: string; password: string; database: string },
): string {
  const place = 'port' in server ? `127.0.0.1:${server.port}` : 'localhost';
  const socket = 'socketFolder' in server ? `?host=${encodeURIComponent(server.socketFolder)}` : '';
  return `postgresql://${role}:${password}@${place}/${database}${socket}`;
}
