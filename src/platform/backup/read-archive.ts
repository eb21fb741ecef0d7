import { createHash, type Hash } from 'node:crypto';
import { BackupError } from './backup-error.ts';
import { compareContents } from './compare-contents.ts';
import { manifestSchema, type Manifest } from './manifest.ts';
import { rowsIn } from './rows-in.ts';
import { readTar, type TarEntry } from './tar.ts';

/** What is done with the contents of an archive; without one of them it is only checked. */
export type ArchiveSink = {
  table?: (name: string) => Promise<{ write: (piece: Buffer) => Promise<void>; end: () => Promise<number> }>;
  file?: (address: string, content: AsyncIterable<Buffer>) => Promise<void>;
  secretKey?: (content: Buffer) => Promise<void>;
};

type TableCount = { name: string; rows: number; bytes: number; hash: Hash; number: number };

/**
 * Reads an archive to its end and compares everything in it with its manifest, whatever `sink` does with it.
 * @throws BackupError naming what is damaged, missing or too much.
 */
export async function readArchive(source: AsyncIterable<Buffer>, sink: ArchiveSink = {}): Promise<Manifest> {
  const tables = tableReader(sink);
  const files = fileReader(sink);
  let hasSecretKey = false;
  let manifest: Manifest | undefined;
  const readers: Readonly<Record<string, (entry: TarEntry, path: string[]) => Promise<unknown>>> = {
    'README.txt': whole,
    tables: (entry, [, name = '', number = '']) => tables.take(name, number, entry),
    files: (entry, [, address = '', stated = '']) => files.take(address, stated, entry),
    'secret.key': async (entry) => {
      hasSecretKey = true;
      const content = await whole(entry);
      await sink.secretKey?.(content);
    },
    'manifest.json': async (entry) => (manifest = parseManifest(await whole(entry))),
  };
  for await (const entry of readTar(source)) {
    if (manifest !== undefined) throw new BackupError(`${entry.path} steht hinter dem Verzeichnis der Sicherung.`);
    const path = entry.path.split('/');
    const [kind = ''] = path;
    const read = Object.hasOwn(readers, kind) ? readers[kind] : undefined;
    if (read === undefined) throw new BackupError(`${entry.path} gehört nicht in eine Sicherung.`);
    if (kind !== 'tables') await tables.end();
    await read(entry, path);
  }
  if (manifest === undefined) throw new BackupError('In der Sicherung fehlt ihr Verzeichnis (manifest.json).');
  compareContents(manifest, { tables: tables.facts(), files: files.facts(), hasSecretKey });
  return manifest;
}

function tableReader(sink: ArchiveSink) {
  const counts: TableCount[] = [];
  let open: { count: TableCount; into: Awaited<ReturnType<NonNullable<ArchiveSink['table']>>> | undefined } | undefined;
  const end = async (): Promise<void> => {
    const ended = open;
    open = undefined;
    const loaded = await ended?.into?.end();
    if (ended !== undefined && loaded !== undefined && loaded !== ended.count.rows) {
      throw new BackupError(`${ended.count.name}: ${loaded} statt ${ended.count.rows} Zeilen geladen.`);
    }
  };
  const take = async (name: string, number: string, entry: TarEntry): Promise<void> => {
    if (open?.count.name !== name) {
      await end();
      const count = { name, rows: 0, bytes: 0, hash: createHash('sha256'), number: 0 };
      counts.push(count);
      open = { count, into: await sink.table?.(name) };
    }
    const { count, into } = open;
    if (Number(number) !== (count.number += 1)) throw new BackupError(`${name}: Stück ${count.number} fehlt.`);
    for await (const piece of entry.content) {
      count.hash.update(piece);
      count.bytes += piece.length;
      count.rows += rowsIn(piece);
      await into?.write(piece);
    }
  };
  const facts = () => counts.map(({ name, rows, bytes, hash }) => ({ name, rows, bytes, sha256: hash.digest('hex') }));
  return { facts, take, end };
}

function fileReader(sink: ArchiveSink) {
  const list = createHash('sha256');
  let [count, bytes] = [0, 0];
  const take = async (address: string, stated: string, entry: TarEntry): Promise<void> => {
    const hash = createHash('sha256');
    async function* checked(): AsyncGenerator<Buffer> {
      for await (const piece of entry.content) {
        hash.update(piece);
        yield piece;
      }
      if (hash.digest('hex') !== stated) throw new BackupError(`Die Datei ${address} ist beschädigt.`);
    }
    if (sink.file === undefined) for await (const _piece of checked());
    else await sink.file(address, checked());
    list.update(`${address} ${stated}\n`);
    count += 1;
    bytes += entry.bytes;
  };
  return { take, facts: () => ({ count, bytes, sha256: list.digest('hex') }) };
}

async function whole(entry: TarEntry): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of entry.content) pieces.push(piece);
  return Buffer.concat(pieces);
}

function parseManifest(content: Buffer): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(content.toString('utf8')));
  } catch (cause) {
    throw new BackupError('Das Verzeichnis der Sicherung (manifest.json) ist keines, das dieses Programm kennt.', {
      cause,
    });
  }
}
