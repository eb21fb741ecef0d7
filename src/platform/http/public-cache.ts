import { brotliCompressSync, constants } from 'node:zlib';
import { sha256 } from '../ids/ids.ts';

type Entry = { version: number; until: number; status: number; headers: Record<string, string>; plain: Buffer; packed: Buffer | null; etag: string };

/**
 * Public pages kept in memory, by address. An entry holds while the public version is the one it was made with,
 * and a minute at most, since time itself opens and closes calls. Nothing personal may be put in.
 */
export class PublicCache {
  readonly #entries = new Map<string, Entry>();
  readonly #most: number;
  /** Raised by whoever learns that public content changed. */
  version = 1;

  constructor(most = 500) {
    this.#most = most;
  }

  /** The kept answer for an address, or null. */
  answer(key: string, request: Request): Response | null {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.version !== this.version || entry.until < Date.now()) return null;
    if (request.headers.get('if-none-match') === entry.etag) {
      return new Response(null, { status: 304, headers: { etag: entry.etag, 'cache-control': 'no-cache', vary: 'accept-encoding, cookie' } });
    }
    const packs = entry.packed !== null && (request.headers.get('accept-encoding') ?? '').includes('br');
    return packs && entry.packed !== null
      ? new Response(entry.packed as Uint8Array<ArrayBuffer>, { status: entry.status, headers: { ...entry.headers, 'content-encoding': 'br' } })
      : new Response(entry.plain as Uint8Array<ArrayBuffer>, { status: entry.status, headers: entry.headers });
  }

  /** Keeps a fresh answer made at `version`; gives back one to send. */
  async keep(key: string, response: Response, { request, version }: { request: Request; version: number }): Promise<Response> {
    if (response.status !== 200) return response;
    const plain = Buffer.from(await response.arrayBuffer());
    const etag = `"${sha256(plain).toString('base64url').slice(0, 22)}"`;
    const headers = { ...Object.fromEntries(response.headers), etag, 'cache-control': 'no-cache', vary: 'accept-encoding, cookie' };
    if (this.#entries.size >= this.#most) this.#entries.delete(this.#entries.keys().next().value ?? '');
    const packed = plain.length > 1000 ? pack(plain) : null;
    this.#entries.set(key, { version, until: Date.now() + 60_000, status: 200, headers, plain, packed, etag });
    return this.answer(key, request) ?? new Response(plain, { status: 200, headers });
  }
}

/** Brotli at quality 5: the default costs 50 ms a page. */
const pack = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
