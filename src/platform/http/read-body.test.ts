import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFileStore } from '../files/file-store.ts';
import { BadBody, readBody, TooLarge } from './read-body.ts';

const words = (text: string): Uint8Array => new TextEncoder().encode(text);
const part = '--AA\r\nContent-Disposition: form-data; name="f"; filename="a.pdf"\r\n\r\n%PDF-1.7 hello';
const end = '\r\n--AA--\r\n';

type Sent = { chunks: readonly string[]; breaksOff?: boolean; type?: string };

/** A request whose body comes in pieces, of unannounced length, and may break off. */
const request = ({ chunks, breaksOff = false, type = 'multipart/form-data; boundary=AA' }: Sent): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const chunk of chunks) controller.enqueue(words(chunk));
        if (breaksOff) setTimeout(() => controller.error(new Error('aborted')), 5);
        else controller.close();
      },
    }),
    duplex: 'half',
  } as RequestInit);

const folder = (): string => mkdtempSync(join(tmpdir(), 'zusammendenken-body-'));
const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

test('a form with a file is read', async () => {
  const path = folder();
  const form = await readBody(request({ chunks: [part, end] }), 1000, openFileStore(path));
  expect(form.files).toMatchObject([{ field: 'f', name: 'a.pdf', mediaType: 'application/pdf', bytes: 14 }]);
  expect(filesIn(path)).toHaveLength(1);
  rmSync(path, { recursive: true });
});

test.each<[string, Sent, typeof BadBody | typeof TooLarge]>([
  ['breaks off', { chunks: [part], breaksOff: true }, BadBody],
  ['breaks off after a whole file', { chunks: [`${part}\r\n`, part], breaksOff: true }, BadBody],
  ['ends too early', { chunks: [part] }, BadBody],
  ['names no boundary', { chunks: [part], type: 'multipart/form-data' }, BadBody],
  ['grows over the limit', { chunks: [part, 'x'.repeat(2000), end] }, TooLarge],
  ['is no form', { chunks: ['{}'], type: 'application/json' }, BadBody],
])('a body that %s is refused and leaves no file', async (_what, sent, kind) => {
  const path = folder();
  await expect(readBody(request(sent), 1000, openFileStore(path))).rejects.toBeInstanceOf(kind);
  expect(filesIn(path)).toEqual([]);
  rmSync(path, { recursive: true });
});

test('a disk that fails is told as it is', async () => {
  const path = folder();
  writeFileSync(join(path, 'file'), '');
  const store = openFileStore(join(path, 'file'));
  await expect(readBody(request({ chunks: [part, end] }), 1000, store)).rejects.toHaveProperty('syscall');
  rmSync(path, { recursive: true });
});
