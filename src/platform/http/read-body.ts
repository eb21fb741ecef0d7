import type { FileStore } from '../files/file-store.ts';
import { receiveFiles } from '../files/receive-files.ts';
import { FormValues } from './form-values.ts';

/** The body is larger than the route allows. */
export class TooLarge extends Error {}

/** The body isn't what its type says. */
export class BadBody extends Error {}

/** Reads a form; files of a multipart form stream to the store while they arrive. */
export async function readBody(request: Request, limit: number, files: FileStore): Promise<FormValues> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw new TooLarge();
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return receiveFiles(request, limit, files);
  const bytes = await readLimited(request, limit);
  if (type.startsWith('application/x-www-form-urlencoded') || type === '') {
    return new FormValues(new URLSearchParams(new TextDecoder().decode(bytes)));
  }
  throw new BadBody(`unexpected content type`);
}

async function readLimited(request: Request, limit: number): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
