import type { FileStore } from '../files/file-store.ts';
import { receiveFiles } from '../files/receive-files.ts';
import { FormValues } from './form-values.ts';
import { BadBody, TooLarge, UnknownType } from './request-faults.ts';

/** More than this of a body that is too large is not waited for. */
const mostSwallowed = 200_000_000;

/**
 * Reads a form; files of a multipart form stream to the store while they arrive.
 * @throws TooLarge, BadBody or UnknownType when the sender is at fault.
 */
export async function readBody(request: Request, limit: number, files: FileStore): Promise<FormValues> {
  const contentType = request.headers.get('content-type') ?? '';
  const body = bounded(request.body ?? [], limit);
  if (contentType.startsWith('multipart/form-data')) {
    return receiveFiles({ contentType, body, limit }, files).catch((error: unknown) => {
      // What the disk says is our fault; all else is the sender's.
      throw error instanceof TooLarge || isFromSystem(error) ? error : new BadBody('broken multipart form');
    });
  }
  if (contentType.startsWith('application/x-www-form-urlencoded') || contentType === '') {
    const bytes = await joined(body).catch((error: unknown) => {
      // Whoever went away while sending gets no answer anyway.
      throw error instanceof TooLarge ? error : new BadBody('broken off');
    });
    return new FormValues(decoded(bytes));
  }
  throw new UnknownType();
}

const isFromSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/**
 * What arrives, until it is more than allowed; a sender need not say before how much that will be. The rest is read to
 * its end and dropped: browsers show an answer only when they could send all.
 */
async function* bounded(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostSwallowed) throw new TooLarge();
    if (size <= limit) yield chunk;
  }
  if (size > limit) throw new TooLarge();
}

async function joined(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Fields of an urlencoded body. Strict, since a lenient reader would keep something else than what was typed. */
function decoded(body: Uint8Array): [string, string][] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const pairs = text.split('&').filter((pair) => pair !== '');
    return pairs.map((pair) => {
      const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
      return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
    });
  } catch {
    throw new BadBody('broken urlencoded form');
  }
}
