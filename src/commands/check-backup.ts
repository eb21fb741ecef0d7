import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readBackupFile } from '../platform/backup/backup-file.ts';
import { readArchive } from '../platform/backup/read-archive.ts';

type Order = { file: string; key: string | undefined; print: (line: string) => void };

/** backup --verify FILE: reads it to the end and compares everything with its manifest; needs no database. */
export async function checkBackup({ file, key, print }: Order): Promise<number> {
  const path = resolve(file);
  const { takenAt, program, postgres, demo, tables, files, migrations, hasSecretKey } = await readArchive(
    readBackupFile(path, key),
  );
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  print(`Die Sicherung ist vollständig und unverändert: ${path}`);
  print(`SHA-256 der Datei: ${hash.digest('hex')}`);
  print(`Stand: ${takenAt}, Programm ${program}, PostgreSQL ${postgres}${demo ? ', Demo' : ''}`);
  print(
    `Inhalt: ${tables.length} Tabellen mit ${rows} Zeilen, ${files.count} Dateien, ${migrations.length} Migrationen`,
  );
  print(hasSecretKey ? 'Der Schlüssel (secret.key) ist enthalten.' : 'Der Schlüssel (SECRET_KEY) ist nicht enthalten.');
  if (files.missing.length > 0) print(`Schon bei der Sicherung fehlten ${files.missing.length} Dateien.`);
  return 0;
}
