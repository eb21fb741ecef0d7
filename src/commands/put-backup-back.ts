import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { afterRestoreOf } from '../modules.ts';
import { BackupError } from '../platform/backup/backup-error.ts';
import type { Manifest } from '../platform/backup/manifest.ts';
import { restoreBackup } from '../platform/backup/restore-backup.ts';
import { noteRestore } from '../platform/backup/store/note-restore.ts';
import { openDatabase, systemContext } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';
import { keyIdOf } from '../platform/secrets/secrets.ts';
import type { CommandOrder } from './command-order.ts';
import { verifyAudit } from './verify-audit.ts';

/** restore FILE: puts a backup into an empty database and an empty folder of files. */
export async function putBackupBack(order: CommandOrder): Promise<number> {
  const { config, ownerUrl, root, args, print, tell } = order;
  const [file, ...more] = args.filter((word, index) => word !== '--erasures' && args[index - 1] !== '--erasures');
  if (file === undefined || more.length > 0) {
    tell('Aufruf: npm run restore -- DATEI [--erasures LISTE] (in eine leere Datenbank und einen leeren Datenordner)');
    return 2;
  }
  const started = performance.now();
  const erasures = readErasures(order);
  const manifest = await restoreBackup({
    file: resolve(file),
    key: config.backupKey,
    ownerUrl,
    migrationsFolder: join(root, 'migrations'),
    filesFolder: join(config.dataDir, 'files'),
    keepSecretKey: (content) => keepSecretKey(order, content),
    tell,
    finish: (made) => finish(order, made, erasures),
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`Zurückgespielt: Stand ${manifest.takenAt}, ${rows} Zeilen, ${manifest.files.count} Dateien in ${seconds} s`);
  const lacking = manifest.files.missing.length;
  if (lacking > 0) print(`Schon bei der Sicherung fehlten ${lacking} Dateien.`);
  tellKey(order, manifest);
  await verifyAudit({ ...order, args: [] });
  return 0;
}

async function finish({ config, print }: CommandOrder, manifest: Manifest, erasures: Erasures): Promise<void> {
  const role = config.databaseRole === undefined ? {} : { role: config.databaseRole };
  const { db, close } = openDatabase({ url: config.databaseUrl, isPatient: true, size: 2, ...role });
  try {
    // All or nothing: a copy in which old sessions live, or in which erased people are back, is not ready.
    await inTransaction(db, systemContext, async (db) => {
      for (const hook of afterRestoreOf()) for (const line of await hook({ db, erasures })) print(line);
      await noteRestore(db, manifest);
    });
  } finally {
    await close();
  }
}

const erasureList = z.array(
  z.object({
    id: z.uuid(),
    personId: z.uuid().nullable(),
    addressSalt: z.string().nullable(),
    addressDigest: z.string().nullable(),
  }),
);

type Erasures = z.infer<typeof erasureList>;

/** The list kept beside the database that is gone: what was erased on wish since the backup was made. */
function readErasures({ config, args, print }: CommandOrder): Erasures {
  const at = args.indexOf('--erasures');
  const file = at === -1 ? join(config.dataDir, 'erasures.json') : resolve(args[at + 1] ?? '');
  if (at === -1 && !existsSync(file)) {
    print('Keine Liste jüngerer Löschungen (--erasures LISTE): Was seit der Sicherung gelöscht wurde, ist wieder da.');
    return [];
  }
  try {
    return erasureList.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new BackupError(`${file} ist keine Liste von Löschungen (DATA_DIR/erasures.json).`, { cause });
  }
}

async function keepSecretKey({ config, print }: CommandOrder, content: Buffer): Promise<void> {
  if (config.secretKeys.length > 0) {
    print('Der Schlüssel der Sicherung wurde nicht übernommen: SECRET_KEY ist gesetzt.');
    return;
  }
  const file = join(config.dataDir, 'secret.key');
  if (existsSync(file)) {
    if (readFileSync(file).equals(content)) return;
    throw new BackupError(`In ${file} liegt ein anderer Schlüssel als in der Sicherung.`);
  }
  writeFileSync(file, content, { mode: 0o600, flag: 'wx', flush: true });
}

function tellKey({ config, print }: CommandOrder, { secretKeys }: Manifest): void {
  if (secretKeys.length === 0) return;
  const file = join(config.dataDir, 'secret.key');
  const ofFile = existsSync(file) ? [Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')] : [];
  const here = new Set((config.secretKeys.length > 0 ? config.secretKeys : ofFile).map(keyIdOf));
  const lacking = secretKeys.filter((id) => !here.has(id));
  if (lacking.length === 0) return;
  print(
    `Es fehlt noch der Schlüssel ${lacking.join(', ')}: bitte SECRET_KEY setzen oder secret.key nach ${config.dataDir} legen,`,
  );
  print('bevor die Plattform startet. Ohne ihn richten Menschen ihre Code-App neu ein.');
}
