import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keptFilesOf } from '../modules.ts';
import { BackupError } from '../platform/backup/backup-error.ts';
import { writeBackupFile } from '../platform/backup/backup-file.ts';
import { makeArchive } from '../platform/backup/make-archive.ts';
import type { Manifest } from '../platform/backup/manifest.ts';
import { noteBackup } from '../platform/backup/store/note-backup.ts';
import { openSnapshot } from '../platform/backup/store/open-snapshot.ts';
import { openDatabase, systemContext, type Database } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { openFileStore } from '../platform/files/file-store.ts';
import { keyIdOf } from '../platform/secrets/secrets.ts';
import type { CommandOrder } from './command-order.ts';

/**
 * backup FILE [--with-key]: writes everything into one file, while the platform works on.
 * @returns 0, or 3 when files are missing that rows name; the backup holds everything else then.
 */
export async function makeBackup(order: CommandOrder): Promise<number> {
  const { config, args, print, tell } = order;
  const [given, ...more] = args.filter((word) => !word.startsWith('--'));
  if (given === undefined || more.length > 0) {
    tell('Aufruf: npm run backup -- DATEI [--with-key] oder npm run backup -- --verify DATEI');
    return 2;
  }
  const file = resolve(given);
  order.onStop(() => rmSync(`${file}.part`, { force: true }));
  const started = performance.now();
  const secretKeyFile = args.includes('--with-key') ? keyFileToTake(order) : undefined;
  const snapshot = await openSnapshot(order.ownerUrl, tell);
  const database = openApp(order);
  try {
    const archive = makeArchive({
      ...filesOf(order, database),
      snapshot,
      program: versionIn(order.root),
      secretKeys: keysHere(order).map(keyIdOf),
      secretKeyFile,
      tell: nowAndThen(tell),
    });
    const finished = await writeBackupFile(archive.bytes, { file, key: config.backupKey });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    print(`Gesichert: ${file}, ${(finished.bytes / 1e6).toFixed(1)} MB in ${seconds} s`);
    print(`SHA-256 der Datei: ${finished.sha256}`);
    const exitCode = summarise(archive.manifest(), { isSealed: config.backupKey !== undefined, print });
    if (exitCode === 0) await noteBackup(database.db, snapshot.takenAt);
    return exitCode;
  } finally {
    await snapshot.close();
    await database.close();
  }
}

/** Of hundreds of small steps, one every two seconds. */
function nowAndThen(tell: (line: string) => void): (line: string) => void {
  let last = performance.now();
  return (line) => {
    if (performance.now() - last < 2000) return;
    last = performance.now();
    tell(line);
  };
}

function openApp({ config }: CommandOrder): Database {
  const role = config.databaseRole === undefined ? {} : { role: config.databaseRole };
  return openDatabase({ url: config.databaseUrl, isPatient: true, size: 2, ...role });
}

function filesOf({ config }: CommandOrder, { db }: Database) {
  const store = openFileStore(join(config.dataDir, 'files'));
  return {
    readStored: store.get,
    async *storedAddresses(): AsyncGenerator<readonly string[]> {
      const all = await store.olderThan(Number.POSITIVE_INFINITY);
      for (let from = 0; from < all.length; from += 500) yield all.slice(from, from + 500);
    },
    stillNamed: (addresses: readonly string[]): Promise<ReadonlySet<string>> =>
      inTransaction(db, systemContext, async (tx) => {
        const named = new Set<string>();
        for (const find of keptFilesOf()) for (const address of await find(tx, addresses)) named.add(address);
        return named;
      }),
  };
}

function keyFileToTake({ config }: CommandOrder): string {
  if (config.backupKey === undefined) {
    throw new BackupError(
      'Der Schlüssel (--with-key) kommt nur in eine verschlüsselte Sicherung: bitte BACKUP_KEY setzen.',
    );
  }
  const file = join(config.dataDir, 'secret.key');
  if (!existsSync(file)) {
    throw new BackupError(
      `Es gibt keinen Schlüssel in ${file}. Ein mit SECRET_KEY gesetzter wird dort gesichert, wo er steht.`,
    );
  }
  return file;
}

/** Without making one: a backup changes nothing. */
function keysHere({ config }: CommandOrder): readonly Buffer[] {
  if (config.secretKeys.length > 0) return config.secretKeys;
  const file = join(config.dataDir, 'secret.key');
  return existsSync(file) ? [Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')] : [];
}

function versionIn(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function summarise(
  { tables, files, hasSecretKey }: Manifest,
  { isSealed, print }: { isSealed: boolean; print: (line: string) => void },
): number {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  print(`Inhalt: ${tables.length} Tabellen mit ${rows} Zeilen, ${files.count} Dateien`);
  if (!isSealed) print('Nicht verschlüsselt (BACKUP_KEY ist nicht gesetzt): Wer die Datei hat, kann sie lesen.');
  if (!hasSecretKey) {
    print(
      'Nicht enthalten: SECRET_KEY bzw. DATA_DIR/secret.key. Bitte getrennt aufbewahren; ohne ihn gehen Code-Apps verloren.',
    );
  }
  if (files.gone.length > 0) print(`Währenddessen von Menschen gelöscht: ${files.gone.length} Dateien`);
  if (files.missing.length === 0) return 0;
  print(`FEHLEND oder beschädigt auf dem Datenträger: ${files.missing.length} Dateien, zu denen es Einträge gibt:`);
  for (const address of files.missing.slice(0, 20)) print(`  ${address}`);
  return 3;
}
