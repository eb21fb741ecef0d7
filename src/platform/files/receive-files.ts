import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import busboy from 'busboy';
import { FormValues } from '../http/form-values.ts';
import { newHandle } from '../ids/ids.ts';
import type { FileStore } from './file-store.ts';
import { mediaTypeOf } from './media-type.ts';
import type { UploadedFile } from './uploaded-file.ts';

/** Streams a multipart form: fields to memory, files to the store. Files over the limit are left out and named with zero bytes. */
export async function receiveFiles(request: Request, limit: number, store: FileStore): Promise<FormValues> {
  const fields: [string, string][] = [];
  const files: Promise<UploadedFile | null>[] = [];
  const parser = busboy({
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    limits: { fields: 500, files: 10, fieldSize: 200_000, parts: 600 },
    defParamCharset: 'utf8',
  });
  parser.on('field', (name, value) => fields.push([name, value]));
  parser.on('file', (field, content, { filename }) => {
    files.push(receive({ field, name: filename ?? '', content, limit, store }));
  });
  if (request.body !== null) {
    await new Promise<void>((resolve, reject) => {
      parser.on('close', resolve);
      parser.on('error', reject);
      Readable.fromWeb(request.body as ReadableStream).pipe(parser);
    });
  }
  const received = (await Promise.all(files)).filter((file) => file !== null);
  return new FormValues(fields, received);
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
