import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';
import { bundleAsync, type TransformResult } from 'lightningcss';
import subsetFont from 'subset-font';

/** One line of manifest.json: where a file is served, as what, and its size before compression. */
export type Asset = { path: string; type: string; bytes: number };

type Store = { outDir: string; manifest: Record<string, Asset> };
type Range = { start: number; end: number };

const root = join(import.meta.dirname, '..');
const styleEntries = ['site', 'fonts-latin', 'fonts-cyrillic', 'fonts-arabic'];
/** What shaping of Latin, Cyrillic and Arabic needs, and figures of one width; all else is weight on the line. */
const fontFeatures = 'calt ccmp curs fina init isol kern liga lnum locl mark medi mkmk rclt rlig tnum'.split(' ');
const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Builds styles, browser scripts, fonts and icons into `outDir`: names carry a hash of the content, texts have .br and
 * .gz siblings, manifest.json maps logical names ("site.css", "enhance.js") to them. Files of earlier builds go.
 */
export async function buildAssets(outDir: string): Promise<void> {
  const store: Store = { outDir, manifest: {} };
  await mkdir(outDir, { recursive: true });
  await Promise.all([...styleEntries.map((name) => buildStyle(store, name)), buildScripts(store), copyIcons(store)]);
  const manifest = Object.fromEntries(Object.entries(store.manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(store);
}

async function buildStyle(store: Store, name: string): Promise<void> {
  const fonts = new Map<string, Range[]>();
  const { code, dependencies } = await bundleAsync({
    filename: join(root, 'src/ui/styles', `${name}.css`),
    minify: true,
    analyzeDependencies: { preserveImports: false },
    targets: await styleTargets(),
    visitor: {
      Rule: {
        'font-face': ({ value: { properties } }) => {
          const ranges = properties.flatMap((property) => (property.type === 'unicode-range' ? property.value : []));
          for (const source of properties.flatMap((property) => (property.type === 'source' ? property.value : []))) {
            if (source.type === 'url') fonts.set(source.value.url.url, ranges);
          }
        },
      },
    },
  });
  await keep(store, `${name}.css`, await withAddresses({ store, fonts, code: code.toString(), dependencies }));
}

type Linked = {
  store: Store;
  fonts: Map<string, Range[]>;
  code: string;
  dependencies: TransformResult['dependencies'];
};

/** Fonts are named by their npm package in the source; in the built style by their hashed address. */
async function withAddresses({ store, fonts, code, dependencies }: Linked): Promise<string> {
  let linked = code;
  for (const dependency of dependencies || []) {
    if (dependency.type !== 'url') continue;
    const ranges = fonts.get(dependency.url);
    if (ranges === undefined) throw new Error(`Only fonts are linked from styles, not ${dependency.url}`);
    const { path } = await keepFont(store, dependency.url, ranges);
    linked = linked.replaceAll(dependency.placeholder, path);
  }
  return linked;
}

/** Cuts a font down to the characters its @font-face speaks of: Arabic shrinks from 49 kB to 20. */
async function keepFont(store: Store, source: string, ranges: Range[]): Promise<Asset> {
  const name = source.replace(/^.*\//u, '').replace('-normal.woff2', '.woff2');
  const whole = await readFile(join(root, 'node_modules', source));
  const characters = ranges.flatMap(({ start, end }) =>
    Array.from({ length: end - start + 1 }, (_, step) => String.fromCodePoint(start + step)),
  );
  const cut = await subsetFont(whole, characters.join(''), { targetFormat: 'woff2', keepFeatures: fontFeatures });
  return keep(store, name, cut);
}

/** Every file directly in src/browser is a script of its own; its parts are in folders. */
async function buildScripts(store: Store): Promise<void> {
  const folder = join(root, 'src/browser');
  const files = (await readdir(folder)).filter((file) => /(?<!\.test|\.d)\.ts$/u.test(file));
  const { outputFiles } = await build({
    entryPoints: files.map((file) => join(folder, file)),
    outdir: store.outDir,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: (await oldestBrowsers()).map(([browser, version]) => browser.replace('ios_saf', 'ios') + version),
    legalComments: 'none',
    logLevel: 'warning',
  });
  await Promise.all(
    outputFiles.map((file) => keep(store, file.path.replace(/^.*[\\/]/u, ''), Buffer.from(file.contents))),
  );
}

async function copyIcons(store: Store): Promise<void> {
  const folder = join(root, 'src/ui/icons');
  await Promise.all((await readdir(folder)).map(async (file) => keep(store, file, await readFile(join(folder, file)))));
}

/** Writes one file under its hashed name, compressed where that helps, and enters it into the manifest. */
async function keep(store: Store, name: string, content: string | Buffer): Promise<Asset> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const [, stem = name, ending = ''] = /^(.*)\.(\w+)$/u.exec(name) ?? [];
  if (!isKnownEnding(ending)) throw new Error(`No media type for ${name}`);
  const file = `${stem}-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.${ending}`;
  const path = join(store.outDir, file);
  await writeWhole(path, bytes);
  if (ending !== 'woff2') {
    const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeWhole(`${path}.br`, await promisify(brotliCompress)(bytes, { params: quality }));
    await writeWhole(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
  }
  return (store.manifest[name] = { path: `/assets/${file}`, type: types[ending], bytes: bytes.length });
}

/** A server that is reading the folder, or a build beside this one, never sees half a file. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, content);
  await rename(draft, path);
}

const isKnownEnding = (ending: string): ending is keyof typeof types => ending in types;

async function removeOthers({ outDir, manifest }: Store): Promise<void> {
  const current = new Set(Object.values(manifest).map(({ path }) => path.slice('/assets/'.length)));
  const others = (await readdir(outDir)).filter(
    (file) => file !== 'manifest.json' && !file.endsWith('.tmp') && !current.has(file.replace(/\.(?:br|gz)$/u, '')),
  );
  await Promise.all(others.map((file) => rm(join(outDir, file), { recursive: true, force: true })));
}

/** Pairs like ["chrome", "80"] from .browserslistrc, the one place that names them. */
async function oldestBrowsers(): Promise<[string, string][]> {
  const lines = await readFile(join(root, '.browserslistrc'), 'utf8');
  return [...lines.matchAll(/^(\w+) ([\d.]+)$/gmu)].map(([, browser = '', version = '']) => [browser, version]);
}

async function styleTargets(): Promise<Record<string, number>> {
  return Object.fromEntries(
    (await oldestBrowsers()).map(([browser, version]) => {
      const [major, minor = 0] = version.split('.').map(Number);
      return [browser, (Number(major) << 16) | (minor << 8)];
    }),
  );
}
