import { BackupError } from './backup-error.ts';
import type { FileFacts, Manifest, TableFacts } from './manifest.ts';

type Table = Omit<TableFacts, 'columns'>;

/** What was found in an archive. */
export type FoundContents = {
  /** Those with rows: the others have no pieces. */
  tables: readonly Table[];
  files: Omit<FileFacts, 'missing' | 'gone'>;
  hasSecretKey: boolean;
};

/**
 * Holds what was found against what the manifest says.
 * @throws BackupError naming the first thing that is missing, too much or changed.
 */
export function compareContents(manifest: Manifest, { tables, files, hasSecretKey }: FoundContents): void {
  const found = new Map(tables.map((table) => [table.name, table]));
  for (const table of manifest.tables) compareTable(table, found.get(table.name));
  const listed = new Set(manifest.tables.map(({ name }) => name));
  const extra = tables.filter(({ name }) => !listed.has(name)).map(({ name }) => name);
  if (extra.length > 0 || found.size < tables.length) {
    throw new BackupError(`Nicht im Verzeichnis der Sicherung, oder doppelt: ${extra.join(', ')}.`);
  }
  compareFiles(manifest.files, files);
  if (hasSecretKey !== manifest.hasSecretKey) {
    throw new BackupError('Der Schlüssel (secret.key) fehlt in der Sicherung oder ist zu viel.');
  }
}

function compareTable(stated: Table, found: Table | undefined): void {
  const rows = found?.rows ?? 0;
  if (rows !== stated.rows) throw new BackupError(`${stated.name}: ${rows} Zeilen statt ${stated.rows}.`);
  if (found !== undefined && (found.bytes !== stated.bytes || found.sha256 !== stated.sha256)) {
    throw new BackupError(`${stated.name} wurde verändert.`);
  }
}

function compareFiles(stated: FileFacts, found: FoundContents['files']): void {
  if (found.count !== stated.count) throw new BackupError(`${found.count} Dateien statt ${stated.count}.`);
  if (found.bytes !== stated.bytes || found.sha256 !== stated.sha256) {
    throw new BackupError('Die Dateien sind nicht die, die das Verzeichnis der Sicherung nennt.');
  }
}
