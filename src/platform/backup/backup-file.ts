import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline, Readable, type Duplex } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError } from './backup-error.ts';
import { sealedMark, seal, unseal } from './sealed-stream.ts';

/** What the operator has to note of a finished file. */
export type FinishedFile = { bytes: number; sha256: string };

type Target = {
  file: string;
  /** The operator's words to seal it with; undefined: anybody who has the file can read it. */
  key: string | undefined;
  /** How FILE.part is opened; another way is for tests of full disks. */
  openPart?: (path: string) => Promise<FileHandle>;
};

const openNew = (path: string): Promise<FileHandle> => open(path, 'wx', 0o600);

/**
 * Writes an archive, compressed and perhaps sealed. Under its own name the file appears whole and on the disk, or not
 * at all; until then it is called FILE.part. A file that is there is never replaced.
 */
export async function writeBackupFile(source: AsyncIterable<Uint8Array>, target: Target): Promise<FinishedFile> {
  const { file, key, openPart = openNew } = target;
  await refuseExisting(file);
  const part = `${file}.part`;
  await rm(part, { force: true });
  const handle = await openPart(part);
  try {
    const compressed = through(source, createGzip({ level: 5 }));
    const finished = await pour(key === undefined ? compressed : seal(compressed, key), handle);
    const [mine, there] = await Promise.all([handle.stat(), stat(part)]);
    if (mine.ino !== there.ino) throw new BackupError(`Ein anderer Vorgang schreibt auch nach ${file}.`);
    await appear(part, file);
    await syncFolder(dirname(file));
    return finished;
  } catch (error) {
    await rm(part, { force: true });
    throw explainFull(error, file);
  } finally {
    await handle.close();
  }
}

function explainFull(error: unknown, file: string): unknown {
  const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');
  return isFull
    ? new BackupError(`Für ${file} reicht der Platz nicht. Es wurde nichts behalten.`, { cause: error })
    : error;
}

/** What comes out of a transforming stream; an error on either side ends both. */
function through(source: AsyncIterable<Uint8Array>, transform: Duplex): AsyncIterable<Buffer> {
  pipeline(Readable.from(source, { objectMode: false }), transform, () => undefined);
  return transform;
}

async function pour(bytes: AsyncIterable<Buffer>, handle: Pick<FileHandle, 'write' | 'sync'>): Promise<FinishedFile> {
  const hash = createHash('sha256');
  let count = 0;
  for await (const chunk of bytes) {
    hash.update(chunk);
    count += chunk.length;
    // A disk that is nearly full takes a part of it and refuses the next.
    for (let from = 0; from < chunk.length;) from += (await handle.write(chunk.subarray(from))).bytesWritten;
  }
  await handle.sync();
  return { bytes: count, sha256: hash.digest('hex') };
}

async function refuseExisting(file: string): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there !== null) throw new BackupError(`${file} gibt es schon. Eine Sicherung ersetzt keine andere.`);
}

/** A link fails where the name is taken meanwhile; file systems without links get a plain renaming. */
async function appear(part: string, file: string): Promise<void> {
  try {
    await link(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') await refuseExisting(file);
    await rename(part, file);
    return;
  }
  await rm(part);
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/**
 * The archive within a file.
 * @throws BackupError when it is no backup, is damaged, cut off, or its key is missing or another.
 */
export async function* readBackupFile(file: string, key: string | undefined): AsyncGenerator<Buffer> {
  const mark = await firstBytes(file, sealedMark.length);
  const isSealed = mark.equals(sealedMark);
  if (!isSealed && !(mark[0] === 0x1f && mark[1] === 0x8b)) {
    throw new BackupError(`${file} ist keine Sicherung (oder der Anfang der Datei ist beschädigt).`);
  }
  if (isSealed && key === undefined) {
    throw new BackupError(`${file} ist verschlüsselt. Bitte BACKUP_KEY angeben, mit dem sie gemacht wurde.`);
  }
  const raw = createReadStream(file, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>;
  const opened = isSealed ? unseal(raw, key ?? '') : raw;
  try {
    yield* through(opened, createGunzip());
  } catch (error) {
    throw explainGzip(error);
  }
}

function explainGzip(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return new BackupError('Die Datei ist unvollständig.', { cause: error });
  if (code?.startsWith('Z_') === true) return new BackupError('Die Datei ist beschädigt.', { cause: error });
  return error;
}

async function firstBytes(file: string, count: number): Promise<Buffer> {
  const handle = await open(file, 'r').catch((cause: unknown) => {
    throw new BackupError(`${file} lässt sich nicht lesen (${(cause as NodeJS.ErrnoException).code}).`, { cause });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
