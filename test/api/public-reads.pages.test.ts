import { expect, test } from 'vitest';
import { insertPublishedCall, insertSampleProgramme } from '../../src/modules/calls/factories.ts';
import { addDaysInBerlin } from '../../src/platform/time/berlin.ts';
import { instant } from '../../src/platform/time/instant.ts';
import { withApp } from '../support/app.ts';

const now = instant(Date.now());
const open = { opensAt: addDaysInBerlin(now, -5), closesAt: addDaysInBerlin(now, 20) };
type Page = { items: { slug: string }[]; next: string | null };

test(
  'calls come page by page, and what is inserted meanwhile neither repeats nor hides one',
  withApp(async ({ db, request }) => {
    const programmeId = await insertSampleProgramme(db);
    for (const day of [1, 2, 3]) {
      await insertPublishedCall(db, {
        programmeId,
        slug: `aufruf-${day}`,
        ...open,
        closesAt: addDaysInBerlin(now, day),
      });
    }
    const first = (await (await request('/api/v1/calls?limit=2')).json()) as Page;
    await insertPublishedCall(db, { programmeId, slug: 'dazwischen', ...open, closesAt: addDaysInBerlin(now, -1) });
    const second = (await (await request(`/api/v1/calls?limit=2&after=${first.next}`)).json()) as Page;
    expect([first, second].map(({ items }) => items.map(({ slug }) => slug))).toEqual([
      ['aufruf-1', 'aufruf-2'],
      ['aufruf-3'],
    ]);
    expect(second.next).toBeNull();
  }),
);

test(
  'a known version is not sent again',
  withApp(async ({ db, request }) => {
    await insertPublishedCall(db, { slug: 'lesen', ...open });
    const shown = await request('/api/v1/calls/lesen');
    const etag = shown.headers.get('etag') ?? '';
    const again = await request('/api/v1/calls/lesen', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([shown.status, again.status, await again.text()]).toEqual([200, 304, '']);
    const head = await request('/api/v1/calls/lesen', { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
  }),
);

const problems: [path: string, init: RequestInit, status: number, kind: string][] = [
  ['/api/v1/calls/keiner', {}, 404, 'not-found'],
  ['/api/v1/nichts', {}, 404, 'not-found'],
  ['/api/v1/calls/GROSS', {}, 404, 'not-found'],
  ['/api/v1/calls/a%00b', {}, 400, 'malformed'],
  ['/api/v1/calls?limit=0', {}, 422, 'invalid'],
  ['/api/v1/calls?limit=1&limit=2', {}, 422, 'invalid'],
  ['/api/v1/calls?after=e30', {}, 422, 'invalid'],
  ['/api/v1/calls?mehr=1', {}, 422, 'invalid'],
  ['/api/v1/calls', { method: 'POST' }, 405, 'method'],
  ['/api/openapi.json', { method: 'DELETE' }, 405, 'method'],
  ['/api/v1/calls', { headers: { accept: 'text/html' } }, 406, 'not-acceptable'],
  ['/api/v1/calls', { headers: { accept: 'application/json;q=0, */*' } }, 406, 'not-acceptable'],
  ['/api/v1/calls', { headers: { authorization: 'Bearer falsch' } }, 401, 'unauthorised'],
];

test.each(problems)('%s %j is %i %s', (path, init, status, kind) =>
  withApp(async ({ request, errors }) => {
    const response = await request(path, init);
    const { type, title } = (await response.json()) as { type: string; title: string };
    expect([response.status, type, response.headers.get('content-type'), title === '']).toEqual([
      status,
      `http://127.0.0.1/api/problems/${kind}`,
      'application/problem+json',
      false,
    ]);
    expect(errors).toEqual([]);
  })(),
);

test(
  'problems speak the language of the caller',
  withApp(async ({ request }) => {
    const titles = await Promise.all(
      ['de', 'en', 'ar'].map(async (language) => {
        const response = await request('/api/v1/nichts', { headers: { 'accept-language': language } });
        return ((await response.json()) as { title: string }).title;
      }),
    );
    expect(titles).toEqual(['Das gibt es nicht.', 'This does not exist.', 'هذا غير موجود.']);
  }),
);

test(
  'pages of others may read what is public, and ask which methods there are',
  withApp(async ({ request }) => {
    const shown = await request('/api/v1/calls', { headers: { origin: 'https://example.org' } });
    expect(shown.headers.get('access-control-allow-origin')).toBe('*');
    expect(shown.headers.get('access-control-allow-credentials')).toBeNull();
    const options = await request('/api/v1/calls', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  }),
);
