import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BackupError } from './backup-error.ts';

const markName = 'restoring';
const notOurs = ['lost+found', markName];

/**
 * Looks whether a folder may be filled: it is empty, or holds the remains of the attempt `earlierId`.
 * @throws BackupError saying what lies there otherwise; nothing was touched then.
 */
export async function requireEmptyFolder(folder: string, earlierId: string | undefined): Promise<void> {
  const names = await namesIn(folder);
  const lying = names.filter((name) => !notOurs.includes(name));
  if (lying.length === 0) return;
  if (earlierId !== undefined && (await readMark(folder)) === earlierId) return;
  const shown = lying.slice(0, 3).join(', ');
  throw new BackupError(
    `Der Ordner ${folder} ist nicht leer (${lying.length} Einträge: ${shown}${lying.length > 3 ? ' …' : ''}). ` +
      'Zurückgespielt wird nur in einen leeren; bitte mit DATA_DIR einen neuen angeben. Nichts wurde verändert.',
  );
}

/** Marks the folder as being filled and clears away what an earlier attempt has left. */
export async function beginFolder(folder: string, id: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await namesIn(folder)) {
    if (!notOurs.includes(name)) await rm(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, markName), id);
}

/** Puts a file of a backup where the store looks for it, on the disk before it returns. */
export async function placeFile(folder: string, address: string, content: AsyncIterable<Buffer>): Promise<void> {
  if (!/^[0-9a-f]{64}$/u.test(address)) throw new BackupError(`${address} ist keine Adresse einer Datei.`);
  await mkdir(join(folder, address.slice(0, 2)), { recursive: true });
  const file = await open(join(folder, address.slice(0, 2), address), 'wx', 0o600);
  try {
    await file.writeFile(Readable.from(content, { objectMode: false }));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Names the database in the folder, as the sweep expects it, and takes the mark away. */
export async function finishFolder(folder: string, installation: string): Promise<void> {
  await writeFile(join(folder, 'installation'), installation);
  for (const name of [...(await namesIn(folder)).filter((entry) => /^[0-9a-f]{2}$/u.test(entry)), '.']) {
    const shelf = await open(join(folder, name), 'r');
    await shelf.sync();
    await shelf.close();
  }
  await rm(join(folder, markName), { force: true });
}

const readMark = (folder: string): Promise<string | null> => readFile(join(folder, markName), 'utf8').catch(() => null);

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
