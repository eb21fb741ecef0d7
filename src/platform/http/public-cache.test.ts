import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PublicCache } from './public-cache.ts';

const address = 'http://127.0.0.1/de/';
const ask = (headers: Record<string, string> = {}): Request => new Request(address, { headers });
const page = (): Response =>
  new Response('<p>Aufruf</p>'.repeat(200), { headers: { 'content-type': 'text/html; charset=utf-8' } });

test('a kept page is answered packed, plain, or as unchanged', async () => {
  const cache = new PublicCache();
  await cache.keep('/de/', page(), { request: ask(), version: cache.version, route: 'home.start' });
  const packed = cache.answer('/de/', ask({ 'accept-encoding': 'gzip, br' }));
  expect(packed?.headers.get('content-encoding')).toBe('br');
  const bytes = Buffer.from((await packed?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect(brotliDecompressSync(bytes).toString()).toBe('<p>Aufruf</p>'.repeat(200));
  const plain = cache.answer('/de/', ask());
  expect(await plain?.text()).toBe('<p>Aufruf</p>'.repeat(200));
  const etag = plain?.headers.get('etag') ?? '';
  expect(cache.answer('/de/', ask({ 'if-none-match': etag }))?.status).toBe(304);
});

test('the kept page is found from the address alone, but never for a question or a form', async () => {
  const cache = new PublicCache();
  await cache.keep('/de/', page(), { request: ask(), version: cache.version, route: 'home.start' });
  const asked = [new Request(address), new Request(`${address}?seite=2`), new Request(address, { method: 'POST' })];
  expect(asked.map((request) => cache.answerTo(request)?.status)).toEqual([200, undefined, undefined]);
});

test('nothing is answered after public content changed, not even what was made meanwhile', async () => {
  const cache = new PublicCache();
  const begun = cache.version;
  cache.version += 1;
  await cache.keep('/de/', page(), { request: ask(), version: begun, route: 'home.start' });
  expect(cache.answer('/de/', ask())).toBeNull();
});

test('error pages are not kept, and the oldest page makes room', async () => {
  const cache = new PublicCache(2);
  await cache.keep('/a', new Response('no', { status: 404 }), {
    request: ask(),
    version: cache.version,
    route: 'home.start',
  });
  expect(cache.answer('/a', ask())).toBeNull();
  for (const key of ['/1', '/2', '/3']) {
    await cache.keep(key, page(), { request: ask(), version: cache.version, route: 'home.start' });
  }
  expect(['/1', '/2', '/3'].map((key) => cache.answer(key, ask()) !== null)).toEqual([false, true, true]);
});
