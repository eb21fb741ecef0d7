import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A stored file: `address` finds it, `digest` is the SHA-256 of its content. */
export type StoredFile = { address: string; digest: Buffer; bytes: number; head: Buffer };

/**
 * Files on disk under an address derived from content and owner, so that erasing one owner's file
 * never depends on another owner having sent the same.
 */
export type FileStore = {
  put: (owner: string, content: Readable, limit: number) => Promise<StoredFile | 'too-large'>;
  get: (address: string) => Promise<Buffer>;
  remove: (address: string) => Promise<void>;
};

/** What a sweep needs of a store on disk. Times are those of the file system, in milliseconds. */
export type FileFolder = Pick<FileStore, 'remove'> & {
  /** Whether the folder is of this installation; the first to ask takes it. */
  belongsTo: (installation: string) => Promise<boolean>;
  olderThan: (time: number) => Promise<string[]>;
  /** Pieces of uploads that broke off with their process. */
  removeIncoming: (time: number) => Promise<void>;
};

/** For routes that take no files: what comes all the same is read to its end and not kept. */
export const noFiles: FileStore = {
  put: async (_owner, content) => {
    for await (const _chunk of content);
    return 'too-large';
  },
  get: () => Promise.reject(new RangeError('no files here')),
  remove: () => Promise.resolve(),
};

/** The store under a folder, for one machine. A file is on disk (fsync) before its address is given out. */
export function openFileStore(folder: string): FileStore & FileFolder {
  const pathOf = (address: string): string => {
    if (!/^[0-9a-f]{64}$/u.test(address)) throw new RangeError('not a file address');
    return join(folder, address.slice(0, 2), address);
  };
  return {
    put: async (owner, content, limit) => {
      await mkdir(join(folder, 'incoming'), { recursive: true });
      const incoming = join(folder, 'incoming', randomBytes(16).toString('hex'));
      const written = await write(incoming, content, limit);
      if (written === 'too-large') return written;
      const address = createHmac('sha256', owner).update(written.digest).digest('hex');
      await mkdir(dirname(pathOf(address)), { recursive: true });
      await rename(incoming, pathOf(address));
      await syncFolder(dirname(pathOf(address)));
      return { address, ...written };
    },
    get: (address) => readFile(pathOf(address)),
    remove: (address) => rm(pathOf(address), { force: true }),
    belongsTo: async (installation) => {
      await mkdir(folder, { recursive: true });
      const mark = join(folder, 'installation');
      // Fails where it is there already; then what it says counts.
      await writeFile(mark, installation, { flag: 'wx' }).catch(ignoreExisting);
      return (await readFile(mark, 'utf8')) === installation;
    },
    olderThan: async (time) => {
      const shelves = (await namesIn(folder)).filter((name) => /^[0-9a-f]{2}$/u.test(name));
      const found: string[] = [];
      for (const shelf of shelves) {
        const addresses = (await namesIn(join(folder, shelf))).filter((name) => /^[0-9a-f]{64}$/u.test(name));
        for (const address of addresses) if (await isOlder(pathOf(address), time)) found.push(address);
      }
      return found;
    },
    removeIncoming: async (time) => {
      for (const name of await namesIn(join(folder, 'incoming'))) {
        const path = join(folder, 'incoming', name);
        if (await isOlder(path, time)) await rm(path, { force: true });
      }
    },
  };
}

function ignoreExisting(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
}

const namesIn = (path: string): Promise<string[]> =>
  readdir(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });

/** What has gone meanwhile is not old. */
const isOlder = (path: string, time: number): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs < time,
    () => false,
  );

async function write(
  path: string,
  content: Readable,
  limit: number,
): Promise<Omit<StoredFile, 'address'> | 'too-large'> {
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  const head: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of content as AsyncIterable<Buffer>) {
      bytes += chunk.byteLength;
      if (bytes > limit) {
        await rm(path, { force: true });
        content.resume();
        return 'too-large';
      }
      if (bytes - chunk.byteLength < 4096) head.push(chunk.subarray(0, 4096));
      hash.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
    return { digest: hash.digest(), bytes, head: Buffer.concat(head).subarray(0, 4096) };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
