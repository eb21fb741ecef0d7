import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFiles, openFileStore } from '../files/file-store.ts';
import { FormValues } from './form-values.ts';
import { readBody } from './read-body.ts';
import { BadBody, TooLarge, UnknownType } from './request-faults.ts';

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

const urlencoded = 'application/x-www-form-urlencoded';
const field = (name: string, value: string): string =>
  `--AA\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const large = 'x'.repeat(200_001);
const many = Array.from({ length: 501 }, (_, index) => field(`f${index}`, '1')).join('');

test.each<[string, Sent, typeof BadBody | typeof TooLarge | typeof UnknownType]>([
  ['breaks off', { chunks: [part], breaksOff: true }, BadBody],
  ['breaks off after a whole file', { chunks: [`${part}\r\n`, part], breaksOff: true }, BadBody],
  ['ends too early', { chunks: [part] }, BadBody],
  ['names no boundary', { chunks: [part], type: 'multipart/form-data' }, BadBody],
  ['grows over the limit', { chunks: [part, 'x'.repeat(2000), end] }, TooLarge],
  ['is no form', { chunks: ['{}'], type: 'application/json' }, UnknownType],
  ['has broken percent signs', { chunks: ['a=100%&b=%zz'], type: urlencoded }, BadBody],
  ['has broken UTF-8 behind percent signs', { chunks: ['a=Gie%DFen'], type: urlencoded }, BadBody],
  ['is longer than a page takes', { chunks: ['a=', 'x'.repeat(3000)], type: urlencoded }, TooLarge],
])('a body that %s is refused and leaves no file', async (_what, sent, kind) => {
  const path = folder();
  await expect(readBody(request(sent), 1000, openFileStore(path))).rejects.toBeInstanceOf(kind);
  expect(filesIn(path)).toEqual([]);
  rmSync(path, { recursive: true });
});

test.each([
  ['a field that is too long', field('words', large)],
  ['too many fields', many],
])('a form with a file and %s is refused as a whole, not cut off', async (_what, fields) => {
  const path = folder();
  const sent = request({ chunks: [fields, part, end] });
  await expect(readBody(sent, 1_000_000, openFileStore(path))).rejects.toBeInstanceOf(TooLarge);
  expect(filesIn(path)).toEqual([]);
  rmSync(path, { recursive: true });
});

test('an urlencoded form is read as browsers write it', () => {
  const text = fc.string({ unit: 'grapheme' });
  return fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text)), async (fields) => {
      const sent = new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });
      const form = await readBody(sent, 1_000_000, noFiles);
      const expected = new FormValues(new URLSearchParams(new URLSearchParams(fields).toString()));
      expect(form.names()).toEqual(expected.names());
      for (const name of form.names()) expect(form.all(name)).toEqual(expected.all(name));
    }),
  );
});

test('raw bytes that are no UTF-8 are refused', async () => {
  const headers = { 'content-type': urlencoded };
  const sent = new Request('http://localhost/', {
    method: 'POST',
    headers,
    body: Buffer.from('a=Gie\xdfen', 'latin1'),
  });
  await expect(readBody(sent, 1000, noFiles)).rejects.toBeInstanceOf(BadBody);
});

test('a body that is too large is read to its end, so that the sender hears the answer', async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      if (pulled <= 100) controller.enqueue(words('x'.repeat(1000)));
      else controller.close();
    },
  });
  const sent = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  await expect(readBody(sent, 2000, noFiles)).rejects.toBeInstanceOf(TooLarge);
  expect(pulled).toBeGreaterThan(100);
});

test('a disk that fails is told as it is', async () => {
  const path = folder();
  writeFileSync(join(path, 'file'), '');
  const store = openFileStore(join(path, 'file'));
  await expect(readBody(request({ chunks: [part, end] }), 1000, store)).rejects.toHaveProperty('syscall');
  rmSync(path, { recursive: true });
});
