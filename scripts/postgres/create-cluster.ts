import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { ClusterPlace } from './cluster-place.ts';

/**
 * Makes the data folder of a new cluster, in one step for whoever looks. Call it under a lock.
 * Waits for the disk unless `isDurable` is false.
 */
export async function createCluster(
  place: ClusterPlace,
  options: { binaries: Binaries; superuserPassword: string; isDurable: boolean },
): Promise<void> {
  for (const name of readdirSync(place.folder).filter((name) => name.startsWith('data.'))) {
    rmSync(join(place.folder, name), { recursive: true, force: true });
  }
  const half = join(place.folder, `data.${process.pid}.new`);
  const passwordFile = join(place.sockets, 'initdb-password');
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, options.superuserPassword);
  chmodSync(passwordFile, 0o600);
  if (place.user) for (const path of [half, passwordFile]) chownSync(path, place.user.uid, place.user.gid);
  try {
    await runInitdb(place, options, ['-D', half, `--pwfile=${passwordFile}`]);
    renameSync(half, place.data);
  } finally {
    rmSync(passwordFile, { force: true });
    if (existsSync(half)) rmSync(half, { recursive: true, force: true });
  }
}

async function runInitdb(
  place: ClusterPlace,
  options: { binaries: Binaries; isDurable: boolean },
  args: string[],
): Promise<void> {
  const fixed = ['--username=postgres', '--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256'];
  const durability = options.isDurable ? [] : ['--no-sync'];
  const initdb = spawn(join(options.binaries.folder, 'bin', 'initdb'), [...args, ...fixed, ...durability], {
    ...place.user,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [initdb.stdout, initdb.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise((resolve, reject) => {
    initdb.on('error', reject);
    initdb.on('close', resolve);
  });
  if (code !== 0) throw new Error(`PostgreSQL konnte seinen Datenordner nicht anlegen:\n${output.trim()}`);
}
