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
  const contentType = request.headers.get('content-type') ?? '';
  const body = bounded(request.body ?? [], limit);
  if (contentType.startsWith('multipart/form-data')) {
    return receiveFiles({ contentType, body, limit }, files).catch((error: unknown) => {
      // What the disk says is our fault; all else is the sender's.
      throw error instanceof TooLarge || isFromSystem(error) ? error : new BadBody('broken multipart form');
    });
  }
  if (contentType.startsWith('application/x-www-form-urlencoded') || contentType === '') {
    return new FormValues(new URLSearchParams(new TextDecoder().decode(await joined(body))));
  }
  throw new BadBody(`unexpected content type`);
}

const isFromSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** What arrives, until it is more than allowed; a sender need not say before how much that will be. */
async function* bounded(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw new TooLarge();
    yield chunk;
  }
}

async function joined(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
