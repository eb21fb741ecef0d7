import { brotliCompressSync, constants } from 'node:zlib';
import { sha256 } from '../ids/ids.ts';
import { pathOf } from './path-of.ts';
import { routeNames } from './route-names.ts';

type Entry = {
  route: string;
  version: number;
  until: number;
  status: number;
  headers: Record<string, string>;
  plain: Buffer;
  packed: Packed | null;
  etag: string;
};
/** The compressed page, and its headers ready to be sent. */
type Packed = { bytes: Buffer; headers: Record<string, string> };

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

  /** The kept answer to a request whose sender has no session, found without looking for its route; or null. */
  answerTo(request: Request): Response | null {
    return request.method === 'GET' && !request.url.includes('?') ? this.answer(pathOf(request), request) : null;
  }

  /** The kept answer for an address, or null. Its headers stay a plain record, which is half of its speed. */
  answer(key: string, request: Request): Response | null {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.version !== this.version || entry.until < Date.now()) return null;
    const response = answerFrom(entry, request);
    routeNames.set(response, entry.route);
    return response;
  }

  /** Keeps a fresh answer made at `version`; gives back one to send. */
  async keep(
    key: string,
    response: Response,
    { request, version, route }: { request: Request; version: number; route: string },
  ): Promise<Response> {
    if (response.status !== 200) return response;
    const plain = Buffer.from(await response.arrayBuffer());
    const etag = `"${sha256(plain).toString('base64url').slice(0, 22)}"`;
    const headers = {
      ...Object.fromEntries(response.headers),
      etag,
      'cache-control': 'no-cache',
      vary: 'accept-encoding, cookie',
    };
    if (this.#entries.size >= this.#most) this.#entries.delete(this.#entries.keys().next().value ?? '');
    const packed =
      plain.length > 1000 ? { bytes: pack(plain), headers: { ...headers, 'content-encoding': 'br' } } : null;
    this.#entries.set(key, { route, version, until: Date.now() + 60_000, status: 200, headers, plain, packed, etag });
    return this.answer(key, request) ?? new Response(plain, { status: 200, headers });
  }
}

function answerFrom({ etag, status, headers, plain, packed }: Entry, request: Request): Response {
  if (request.headers.get('if-none-match') === etag) {
    const { 'content-type': _type, ...others } = headers;
    return new Response(null, { status: 304, headers: others });
  }
  return packed !== null && (request.headers.get('accept-encoding') ?? '').includes('br')
    ? new Response(packed.bytes as Uint8Array<ArrayBuffer>, { status, headers: packed.headers })
    : new Response(plain as Uint8Array<ArrayBuffer>, { status, headers });
}

/** Brotli at quality 5: the default costs 50 ms a page. */
const pack = (plain: Buffer): Buffer =>
  brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
