import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sha256 } from '../ids/ids.ts';
import type { FileFacts, Manifest, TableFacts } from './manifest.ts';
import { inPieces } from './pieces.ts';
import { readme } from './readme.ts';
import { rowsIn } from './rows-in.ts';
import type { Snapshot } from './store/open-snapshot.ts';
import { tarEnd, tarEntry } from './tar.ts';

export type ArchiveSource = {
  snapshot: Snapshot;
  /** @throws with code ENOENT when there is none. */
  readStored: (address: string) => Promise<Buffer>;
  /** Addresses of every file on the disk, some at a time. */
  storedAddresses: () => AsyncIterable<readonly string[]>;
  /** Those that rows name now, outside the snapshot. */
  stillNamed: (addresses: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Version of the program. */
  program: string;
  secretKeys: readonly string[];
  /** The file with the key, to be put into the backup; undefined: it stays outside. */
  secretKeyFile: string | undefined;
  tell: (words: string) => void;
};

const pieceBytes = 4 * 1024 * 1024;

/**
 * The bytes of an archive of everything, and what it contains once they have been read. Neither a table nor the files
 * are held in memory.
 */
export function makeArchive(source: ArchiveSource): { bytes: AsyncGenerator<Uint8Array>; manifest: () => Manifest } {
  let made: Manifest | undefined;
  return {
    bytes: writeAll(source, (manifest) => (made = manifest)),
    manifest: () => {
      if (made === undefined) throw new Error('the archive is not finished');
      return made;
    },
  };
}

async function* writeAll(source: ArchiveSource, finish: (manifest: Manifest) => void): AsyncGenerator<Uint8Array> {
  const { snapshot, secretKeyFile, tell } = source;
  yield* tarEntry('README.txt', Buffer.from(readme));
  const tables: TableFacts[] = [];
  const files = noFiles();
  yield* writeTables(snapshot, tables, tell);
  yield* writeFiles(source, files);
  if (secretKeyFile !== undefined) yield* tarEntry('secret.key', await readFile(secretKeyFile));
  const { takenAt, postgres, installation, demo, migrations, sequences } = snapshot;
  const manifest: Manifest = {
    format: 1,
    takenAt,
    program: source.program,
    postgres,
    installation,
    demo,
    migrations,
    tables,
    sequences,
    files: { ...files.facts, sha256: files.list.digest('hex') },
    secretKeys: [...source.secretKeys],
    hasSecretKey: secretKeyFile !== undefined,
  };
  yield* tarEntry('manifest.json', Buffer.from(JSON.stringify(manifest, null, 1)));
  yield tarEnd();
  finish(manifest);
}

async function* writeTables(
  snapshot: Snapshot,
  done: TableFacts[],
  tell: (words: string) => void,
): AsyncGenerator<Uint8Array> {
  for (const [index, table] of snapshot.tables.entries()) {
    tell(`Tabelle ${index + 1} von ${snapshot.tables.length}: ${table.name}`);
    const rows = snapshot.copy(table);
    const hash = createHash('sha256');
    let [number, bytes, count] = [0, 0, 0];
    for await (const piece of inPieces(rows, pieceBytes)) {
      hash.update(piece);
      bytes += piece.length;
      count += rowsIn(piece);
      yield* tarEntry(`tables/${table.name}/${String((number += 1)).padStart(8, '0')}`, piece);
    }
    done.push({ name: table.name, columns: table.columns, rows: count, bytes, sha256: hash.digest('hex') });
  }
}

const noFiles = () => ({
  list: createHash('sha256'),
  facts: { count: 0, bytes: 0, missing: [], gone: [] } as Omit<FileFacts, 'sha256'>,
});

async function* writeFiles(
  source: ArchiveSource,
  { list, facts }: ReturnType<typeof noFiles>,
): AsyncGenerator<Uint8Array> {
  const { snapshot, readStored, stillNamed, tell } = source;
  const seen = new Set<string>();
  for await (const { address, digest } of allFiles(source, seen)) {
    seen.add(address);
    const content = await readStored(address).catch(nullIfMissing);
    const hash = content === null ? null : sha256(content).toString('hex');
    if (content === null || (digest !== null && hash !== digest)) {
      const isNamed = content !== null || (await stillNamed([address])).has(address);
      (isNamed ? facts.missing : facts.gone).push(address);
      continue;
    }
    list.update(`${address} ${hash}\n`);
    facts.count += 1;
    facts.bytes += content.length;
    if (facts.count % 1000 === 0) tell(`Dateien: ${facts.count}`);
    yield* tarEntry(`files/${address}/${hash}`, content);
  }
  tell(`${facts.count} Dateien, ${snapshot.tables.length} Tabellen`);
}

/** What rows of the snapshot name, and what lies there and is named by a table the snapshot doesn't know to name files. */
async function* allFiles(
  { snapshot, storedAddresses, stillNamed }: ArchiveSource,
  seen: ReadonlySet<string>,
): AsyncGenerator<{ address: string; digest: string | null }> {
  yield* snapshot.namedFiles();
  for await (const some of storedAddresses()) {
    const unseen = some.filter((address) => !seen.has(address));
    if (unseen.length === 0) continue;
    for (const address of await stillNamed(unseen)) yield { address, digest: null };
  }
}

function nullIfMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
