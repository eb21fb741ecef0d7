import { BadBody, TooLarge, UnknownType } from '../http/request-faults.ts';
import { sha256 } from '../ids/ids.ts';

/** Largest JSON body in bytes. */
export const largestBody = 256 * 1024;
/** More than this of a body that is too large is not waited for. */
const mostSwallowed = 10_000_000;

/**
 * Reads a JSON body; an empty one is an empty object.
 * @throws TooLarge, BadBody or UnknownType when the sender is at fault.
 */
export async function readJson(request: Request): Promise<{ value: unknown; digest: Buffer }> {
  const bytes = await joined(request.body ?? []);
  const type = request.headers.get('content-type') ?? '';
  if (request.headers.has('content-encoding')) throw new UnknownType();
  if (bytes.length === 0) return { value: {}, digest: sha256(bytes) };
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(type)) throw new UnknownType();
  return { value: parsed(bytes), digest: sha256(bytes) };
}

async function joined(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostSwallowed) throw new TooLarge();
    if (size <= largestBody) chunks.push(chunk);
  }
  if (size > largestBody) throw new TooLarge();
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isStorable(value)) return value;
  } catch {
    // Said below: what the parser has to say holds parts of the input.
  }
  throw new BadBody('broken JSON');
}

/** PostgreSQL knows neither NUL nor half a character. A stack of our own: depth is the sender's choice. */
function isStorable(value: unknown): boolean {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string' && !isStorableText(next)) return false;
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inner] of Object.entries(next)) open.push(name, inner);
  }
  return true;
}

const isStorableText = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
