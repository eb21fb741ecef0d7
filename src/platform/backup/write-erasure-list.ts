import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Erasure } from '../personal-data.ts';

/**
 * Writes the list of erasures on wish beside the database (DATA_DIR/erasures.json), so that `restore` can do again what
 * is younger than the backup. Nothing is ever taken off it: it may know of erasures that this database does not.
 */
export async function writeErasureList(dataDir: string, erasures: readonly Erasure[]): Promise<void> {
  const file = join(dataDir, 'erasures.json');
  const before = await readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Erasure[],
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    },
  );
  const known = new Set(before.map(({ id }) => id));
  const added = erasures.filter(({ id }) => !known.has(id));
  if (added.length === 0) return;
  await writeFile(`${file}.new`, `${JSON.stringify([...before, ...added])}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}
