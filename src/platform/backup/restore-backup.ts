import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../db/migrate.ts';
import { newId, sha256 } from '../ids/ids.ts';
import { BackupError } from './backup-error.ts';
import { readBackupFile } from './backup-file.ts';
import type { Manifest } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import { beginFolder, finishFolder, placeFile, requireEmptyFolder } from './restore-files.ts';
import { loadTables } from './store/load-tables.ts';
import { beginRestore, openEmptyDatabase } from './store/restore-place.ts';

export type Restore = {
  file: string;
  /** The operator's words, if the file is sealed. */
  key: string | undefined;
  ownerUrl: string;
  migrationsFolder: string;
  filesFolder: string;
  /** Keeps the key that came with the backup; asked for before anything is made. */
  keepSecretKey: (content: Buffer) => Promise<void>;
  tell: (words: string) => void;
  /** What is done with the filled and migrated database before it counts as whole. */
  finish: (manifest: Manifest) => Promise<void>;
};

/**
 * Puts a backup into an empty database and an empty folder: checks the whole file, brings the database to the backup's
 * own version, loads, checks, and brings it on to today's. The mark in `launcher.restore` stays until the launcher takes
 * it away; whatever happens before, the same command begins anew.
 * @throws BackupError when the file or the place will not do; then nothing was touched.
 */
export async function restoreBackup(restore: Restore): Promise<Manifest> {
  const { file, key, ownerUrl, migrationsFolder, filesFolder, tell } = restore;
  const place = await openEmptyDatabase(ownerUrl);
  try {
    await requireEmptyFolder(filesFolder, place.earlierId);
    tell('Prüfe die Sicherung ...');
    const manifest = await readArchive(readBackupFile(file, key));
    await requireMigrations(migrationsFolder, manifest);
    const id = newId();
    await beginRestore(place.client, id);
    await beginFolder(filesFolder, id);
    tell(`Lege den Stand der Sicherung an (${manifest.migrations.length} Migrationen) ...`);
    const only = new Set(manifest.migrations.map(({ name }) => name));
    await migrate(ownerUrl, migrationsFolder, { demo: manifest.demo, only });
    tell('Lade Tabellen und Dateien ...');
    await loadTables({ client: place.client, tell }, ({ table }) =>
      readArchive(readBackupFile(file, key), {
        table,
        file: (address, content) => placeFile(filesFolder, address, content),
        secretKey: restore.keepSecretKey,
      }),
    );
    tell('Bringe die Datenbank auf den heutigen Stand ...');
    await migrate(ownerUrl, migrationsFolder, { demo: manifest.demo });
    await restore.finish(manifest);
    await finishFolder(filesFolder, manifest.installation);
    return manifest;
  } finally {
    await place.close();
  }
}

/** A backup of a newer program, or of one with other migrations, can't be put back by this one. */
async function requireMigrations(folder: string, { migrations, program }: Manifest): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.sql'));
  const known = new Map<string, string>();
  for (const path of names) {
    known.set(path.split('/').at(-1) ?? path, sha256(await readFile(join(folder, path), 'utf8')).toString('hex'));
  }
  const foreign = migrations.filter(({ name, hash }) => known.get(name) !== hash).map(({ name }) => name);
  if (foreign.length === 0) return;
  throw new BackupError(
    `Die Sicherung kommt von einem anderen Stand des Programms (Version ${program}): Diesem hier fehlen die Migrationen ` +
      `${foreign.join(', ')}, oder sie lauten anders. Bitte mit dem Programm zurückspielen, das sie gemacht hat, oder einem neueren.`,
  );
}
