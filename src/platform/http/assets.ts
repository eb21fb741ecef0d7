import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type ManifestEntry = { path: string; type: string; bytes: number };
type Asset = { type: string; plain: Buffer; brotli: Buffer | null; gzip: Buffer | null };

/** Styles, scripts, fonts and icons: built with a hash in the name, so they may be kept for ever. */
export type Assets = {
  /** The address of an asset by its logical name. */
  path: (name: string) => string;
  answer: (request: Request, path: string) => Response | null;
};

/** Reads the built assets into memory. */
export async function loadAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, ManifestEntry>;
  const files = new Map<string, Asset>();
  for (const { path, type } of Object.values(manifest)) {
    const file = join(folder, path.replace(/^\/assets\//u, ''));
    const [plain, brotli, gzip] = await Promise.all([readFile(file), optional(`${file}.br`), optional(`${file}.gz`)]);
    files.set(path, { type, plain, brotli, gzip });
  }
  return {
    path: (name) => {
      const entry = manifest[name];
      if (entry === undefined) throw new Error(`No asset ${name}`);
      return entry.path;
    },
    answer: (request, path) => {
      const asset = files.get(path);
      return asset === undefined ? null : send(asset, request.headers.get('accept-encoding') ?? '');
    },
  };
}

function send({ type, plain, brotli, gzip }: Asset, accepted: string): Response {
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  };
  if (brotli !== null && accepted.includes('br')) return body(brotli, { ...headers, 'content-encoding': 'br' });
  if (gzip !== null && accepted.includes('gzip')) return body(gzip, { ...headers, 'content-encoding': 'gzip' });
  return body(plain, headers);
}

const body = (bytes: Buffer, headers: Record<string, string>): Response =>
  new Response(bytes as Uint8Array<ArrayBuffer>, { headers });

const optional = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);
