import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAssets, type Asset } from './build-assets.ts';

let folder = '';
let manifest: Record<string, Asset> = {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'));
  await buildAssets(folder);
  manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, Asset>;
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

const read = (name: string, ending = ''): Promise<Buffer> =>
  readFile(join(folder, `${manifest[name]?.path.replace('/assets/', '') ?? name}${ending}`));
const compressed = async (names: string[]): Promise<number> => {
  const parts = await Promise.all(names.map((name) => read(name, name.endsWith('.woff2') ? '' : '.br')));
  return parts.reduce((sum, part) => sum + part.length, 0);
};

test('every logical name has its file, media type and compressed siblings', async () => {
  const files = await readdir(folder);
  const expected = Object.values(manifest).flatMap(({ path, type }) => {
    const file = path.replace('/assets/', '');
    return type === 'font/woff2' ? [file] : [file, `${file}.br`, `${file}.gz`];
  });
  expect(files.sort()).toEqual([...expected, 'manifest.json'].sort());
  expect(manifest['site.css']?.path).toMatch(/^\/assets\/site-[0-9a-f]{10}\.css$/u);
  expect(manifest['site.css']?.bytes).toBe((await read('site.css')).length);
  expect(brotliDecompressSync(await read('enhance.js', '.br'))).toEqual(await read('enhance.js'));
  expect(gunzipSync(await read('enhance.js', '.gz'))).toEqual(await read('enhance.js'));
});

test('a second build changes no name and leaves nothing behind', async () => {
  const before = await readdir(folder);
  await buildAssets(folder);
  expect(await readdir(folder)).toEqual(before);
});

// 60 kB in German and 110 kB in any language for a first visit; the page itself may take 20 of them.
test.each([
  ['latin', 40_000, ['fira-sans-latin-400.woff2']],
  ['latin', 90_000, ['fira-sans-latin-400.woff2', 'fira-sans-latin-ext-400.woff2']],
  ['cyrillic', 90_000, ['noto-sans-cyrillic-400.woff2', 'noto-sans-latin-400.woff2']],
  ['arabic', 90_000, ['noto-sans-arabic-arabic-400.woff2', 'noto-sans-latin-400.woff2']],
])('the first visit of a page in %s letters loads at most %d bytes besides the page', async (script, most, fonts) => {
  expect(await compressed(['site.css', `fonts-${script}.css`, 'enhance.js', ...fonts])).toBeLessThan(most);
});

test('styles and script keep their budgets', async () => {
  expect(await compressed(['site.css', 'fonts-latin.css', 'fonts-cyrillic.css', 'fonts-arabic.css'])).toBeLessThan(
    12_000,
  );
  expect(await compressed(['enhance.js'])).toBeLessThan(6000);
});

// The build lowers what it can; a shorthand whose value is a variable it cannot split, and leaves as it is.
test('built styles say nothing that Chrome 80 does not know how to lay out', async () => {
  const css = String(await read('site.css'));
  const unknown = [
    /:(?:has|is|where)\(/u,
    /\binset(?:-[a-z-]+)?:/u,
    /(?:margin|padding)-(?:inline|block):/u,
    /aspect-ratio/u,
    /[{;](?:row-|column-)?gap:/u,
    /:-(?:webkit|moz)-any\(/u,
    /@(?:layer|container|property)/u,
    /&/u,
  ];
  expect(unknown.filter((pattern) => pattern.test(css))).toEqual([]);
});
