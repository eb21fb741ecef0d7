import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { FormValues } from '../http/form-values.ts';
import { TooLarge } from '../http/request-faults.ts';
import { newHandle } from '../ids/ids.ts';
import type { FileStore } from './file-store.ts';
import { mediaTypeOf } from './media-type.ts';
import type { UploadedFile } from './uploaded-file.ts';

/**
 * Streams a multipart form: fields to memory, files to the store. Files over the limit are left out and named with zero
 * bytes. A body that breaks off leaves no file behind.
 * @throws TooLarge for more or longer fields than a form of ours has: cutting them off would lose what was typed.
 */
export async function receiveFiles(
  { contentType, body, limit }: { contentType: string; body: AsyncIterable<Uint8Array>; limit: number },
  store: FileStore,
): Promise<FormValues> {
  const fields: [string, string][] = [];
  const files: Promise<UploadedFile | null>[] = [];
  const parser = busboy({
    headers: { 'content-type': contentType },
    limits: { fields: 500, files: 10, fieldSize: 200_000, parts: 600 },
    defParamCharset: 'utf8',
  });
  let isCut = false;
  for (const limit of ['fieldsLimit', 'filesLimit', 'partsLimit'] as const) parser.on(limit, () => (isCut = true));
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    isCut ||= nameTruncated || valueTruncated;
    fields.push([name, value]);
  });
  parser.on('file', (field, content, { filename }) => {
    // It may break off before the store listens; the store meets the error when it begins to read.
    content.on('error', () => undefined);
    const receiving = receive({ field, name: filename ?? '', content, limit, store });
    // The parser waits for its files; one that can't be kept ends it.
    receiving.catch((error: unknown) => parser.destroy(error as Error));
    files.push(receiving);
  });
  try {
    await pipeline(Readable.from(body), parser);
    if (isCut) throw new TooLarge();
    const received = (await Promise.all(files)).filter((file) => file !== null);
    return new FormValues(fields, received);
  } catch (error) {
    for (const settled of await Promise.allSettled(files)) {
      if (settled.status === 'fulfilled' && settled.value !== null && settled.value.address !== '') {
        await store.remove(settled.value.address);
      }
    }
    throw error;
  }
}

type Incoming = { field: string; name: string; content: Readable; limit: number; store: FileStore };

async function receive({ field, name, content, limit, store }: Incoming): Promise<UploadedFile | null> {
  const owner = newHandle();
  const stored = await store.put(owner, content, limit);
  if (stored === 'too-large') {
    return { field, name, owner, address: '', digest: Buffer.alloc(0), bytes: 0, mediaType: null };
  }
  if (stored.bytes === 0 && name === '') {
    await store.remove(stored.address);
    return null;
  }
  const { address, digest, bytes, head } = stored;
  return { field, name: name.slice(0, 200), owner, address, digest, bytes, mediaType: mediaTypeOf(head) };
}
