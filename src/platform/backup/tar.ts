import { BackupError } from './backup-error.ts';

/* The archive inside a backup is a plain tar (POSIX ustar), so that it can be read by other programs in many years. */

const block = 512;

/** A file of the archive. Its content has to be read to the end before the next one is asked for. */
export type TarEntry = { path: string; bytes: number; content: AsyncIterable<Buffer> };

/**
 * One file as tar wants it.
 * @param path at most 155 characters before its last slash and 100 behind it
 */
export function* tarEntry(path: string, content: Uint8Array): Generator<Uint8Array> {
  yield tarHeader(path, content.byteLength);
  if (content.byteLength > 0) yield content;
  const rest = content.byteLength % block;
  if (rest > 0) yield Buffer.alloc(block - rest);
}

/** What stands at the end of an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * block);

function tarHeader(path: string, bytes: number): Buffer {
  const slash = path.lastIndexOf('/');
  const [folder, name] = slash === -1 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
  if (folder.length > 155 || name.length > 100 || bytes >= 8 ** 11) throw new RangeError(`${path} does not fit`);
  const header = Buffer.alloc(block);
  const put = (text: string, at: number): void => void header.write(text, at, 'latin1');
  put(name, 0);
  put('0000600\0', 100);
  put('0000000\x000000000\0', 108);
  put(`${bytes.toString(8).padStart(11, '0')}\0`, 124);
  put(
    `${Math.floor(Date.now() / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  put('        0', 148);
  put('ustar\x0000', 257);
  put(folder, 345);
  put(`${checksumOf(header).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

const checksumOf = (header: Buffer): number => header.reduce((sum, byte) => sum + byte, 0);

/**
 * Reads an archive file by file.
 * @throws BackupError when it is not one, or ends before its end.
 */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = byteReader(source);
  for (;;) {
    const header = await bytes.exactly(block);
    if (header.every((byte) => byte === 0)) break;
    const { path, size } = parseHeader(header);
    let left = size;
    yield { path, bytes: size, content: take() };
    if (left > 0) throw new Error(`${path} was not read to its end`);
    await bytes.exactly((block - (size % block)) % block);

    async function* take(): AsyncGenerator<Buffer> {
      while (left > 0) {
        const piece = await bytes.some(left);
        left -= piece.length;
        yield piece;
      }
    }
  }
  // To the last byte, so that what checks the stream around this one sees its end.
  await bytes.drain();
}

function parseHeader(header: Buffer): { path: string; size: number } {
  const text = (from: number, length: number): string =>
    header.toString('latin1', from, from + length).replace(/\0.*$/su, '');
  const blanked = Buffer.from(header);
  blanked.fill(' ', 148, 156);
  if (Number.parseInt(text(148, 8), 8) !== checksumOf(blanked)) throw new BackupError('Das Archiv ist beschädigt.');
  const [folder, name] = [text(345, 155), text(0, 100)];
  return { path: folder === '' ? name : `${folder}/${name}`, size: Number.parseInt(text(124, 12), 8) };
}

function byteReader(source: AsyncIterable<Buffer>) {
  const iterator = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return false;
      rest = next.value;
    }
    return true;
  };
  /** At least one byte, at most `limit`. */
  const some = async (limit: number): Promise<Buffer> => {
    if (!(await fill())) throw new BackupError('Das Archiv endet mitten in seinem Inhalt.');
    const piece = rest.subarray(0, limit);
    rest = rest.subarray(piece.length);
    return piece;
  };
  return {
    some,
    exactly: async (count: number): Promise<Buffer> => {
      const pieces: Buffer[] = [];
      for (let left = count; left > 0;) {
        const piece = await some(left);
        pieces.push(piece);
        left -= piece.length;
      }
      return Buffer.concat(pieces);
    },
    drain: async (): Promise<void> => {
      while (await fill()) {
        if (rest.some((byte) => byte !== 0)) throw new BackupError('Hinter dem Archiv steht noch etwas.');
        rest = Buffer.alloc(0);
      }
    },
  };
}
