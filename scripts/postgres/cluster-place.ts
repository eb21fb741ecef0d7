import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDataFolder, makeFolder } from '../launch/data-folder.ts';
import { replaceFile } from '../launch/replace-file.ts';
import { canReach, chooseServerUser } from './server-user.ts';
import type { ServerUser } from './server-user.ts';

/** Where one PostgreSQL cluster and everything about it lies, and the account its server runs under. */
export type ClusterPlace = {
  /** Holds what follows, and the log, locks and passwords; belongs to whoever starts. */
  folder: string;
  data: string;
  /** For the private socket; belongs to the server's account. */
  sockets: string;
  user: ServerUser | undefined;
};

/** Finds the cluster of a DATA_DIR or makes room for one, elsewhere if the server's account cannot get there. */
export function findClusterPlace(dataDir: string, log?: (words: string) => void): ClusterPlace {
  makeDataFolder(dataDir);
  const folder = join(dataDir, 'postgres');
  const pointer = join(dataDir, 'postgres-is-in');
  if (existsSync(pointer)) return placeIn(readFileSync(pointer, 'utf8'));
  const user = chooseServerUser(join(folder, 'data'));
  if (canReach(user, [dataDir])) return placeIn(folder);
  const elsewhere = join('/var/lib/zusammendenken', randomBytes(8).toString('hex'));
  log?.(`Die Datenbank kommt nach ${elsewhere}: ${dataDir} ist für ihren Server nicht erreichbar.`);
  replaceFile(pointer, elsewhere);
  return placeIn(elsewhere);
}

function placeIn(folder: string): ClusterPlace {
  makeDataFolder(dirname(folder));
  makeDataFolder(folder);
  const data = join(folder, 'data');
  const sockets = join(folder, 'run');
  const user = chooseServerUser(data);
  makeFolder(sockets, 0o700);
  if (user && statSync(sockets).uid !== user.uid) chownSync(sockets, user.uid, user.gid);
  return { folder, data, sockets, user };
}
