import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from './backup-file.ts';
import { inPieces } from './pieces.ts';
import { seal, unseal } from './sealed-stream.ts';
import { readTar, tarEnd, tarEntry } from './tar.ts';

const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(100_000, 1);
  await Promise.resolve();
  throw new Error('the database went away');
}

test('pieces are of one size and lose nothing', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 50 })),
      fc.integer({ min: 1, max: 40 }),
      async (chunks, size) => {
        const pieces: Buffer[] = [];
        for await (const piece of inPieces(Readable.from(chunks), size)) pieces.push(piece);
        expect(Buffer.concat(pieces)).toEqual(Buffer.concat(chunks));
        expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true);
        expect(pieces.every(({ length }) => length > 0 && length <= size)).toBe(true);
      },
    ),
  ));

test('an archive is read as it was written, by tar too in form', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 1500 }), { maxLength: 6 }), async (contents) => {
      const bytes = Buffer.concat([
        ...contents.flatMap((content, index) => [...tarEntry(`folder/${index}`, content)]),
        tarEnd(),
      ]);
      expect(bytes.length % 512).toBe(0);
      const read: Buffer[] = [];
      for await (const { path, content } of readTar(inPieces(Readable.from([bytes]), 700))) {
        expect(path).toBe(`folder/${read.length}`);
        read.push(await collect(content));
      }
      expect(read).toEqual(contents.map((content) => Buffer.from(content)));
    }),
  ));

test.each([0, 1, 65_536, 65_537, 200_000])('%i bytes are sealed and opened; each cut is noticed', async (size) => {
  const plain = Buffer.alloc(size, 'x');
  const sealed = await collect(seal(Readable.from([plain]), 'zwanzig Zeichen mindestens'));
  const open = (bytes: Buffer): Promise<Buffer> =>
    collect(unseal(Readable.from([bytes]), 'zwanzig Zeichen mindestens'));
  expect(await open(sealed)).toEqual(plain);
  expect(sealed.includes('xxxx')).toBe(false);
  for (const end of [sealed.length - 1, 64 + 65_552, 20].filter((at) => at < sealed.length)) {
    await expect(open(sealed.subarray(0, end))).rejects.toThrow(/unvollständig|passt nicht/u);
  }
});

test('what breaks off leaves nothing behind, under no name', async () => {
  await expect(writeBackupFile(failing(), { file: join(folder, 'a.zd'), key: undefined })).rejects.toThrow('went away');
  expect(readdirSync(folder)).toEqual([]);
});

test('a disk that is full is named', async () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  const writing = writeBackupFile(Readable.from([Buffer.from('words')]), {
    file: join(folder, 'full.zd'),
    key: undefined,
    openPart: async (path) => Object.assign(await open(path, 'wx'), { write: () => Promise.reject(full) }),
  });
  await expect(writing).rejects.toThrow(/reicht der Platz nicht/u);
  expect(readdirSync(folder)).toEqual([]);
});

test('what was left by one that was killed is replaced, a finished one never', async () => {
  const file = join(folder, 'b.zd');
  writeFileSync(`${file}.part`, 'half');
  const { bytes } = await writeBackupFile(Readable.from([Buffer.from('words')]), { file, key: undefined });
  expect(bytes).toBeGreaterThan(0);
  expect(readdirSync(folder)).toEqual(['b.zd']);
  expect((await collect(readBackupFile(file, undefined))).toString()).toBe('words');
  await expect(writeBackupFile(Readable.from([]), { file, key: undefined })).rejects.toThrow(/gibt es schon/u);
});
