import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { withApp } from '../../../test/support/app.ts';
import { createServer } from './serve.ts';

const typed = 'ganz-besonderes-wort';
const origin = 'http://127.0.0.1';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

test.each<[string, string, RequestInit, number]>([
  ['a broken percent sign', `/de/${typed}%E0%A4%A`, {}, 400],
  ['bytes that are no UTF-8', `/de/${typed}%FF`, {}, 400],
  ['a form opened as a page', '/de/abmelden', {}, 405],
  ['another method', `/de/?q=${typed}`, { method: 'DELETE' }, 405],
  ['JSON', '/de/anmelden', { method: 'POST', body: `{"a":"${typed}"}`, headers: { 'content-type': 'text/json' } }, 415],
  ['a broken form', '/de/anmelden', { method: 'POST', body: `email=${typed}%ZZ`, headers: form }, 400],
  ['a huge form', '/de/anmelden', { method: 'POST', body: typed.repeat(20_000), headers: form }, 413],
  ['an address that is none of ours', '/de/gibt-es-nicht', {}, 404],
])('%s has its status and a calm page without what was sent', (_what, path, init, status) =>
  withApp(async ({ request, errors }) => {
    const answer = await request(path, { ...init, headers: { origin, ...(init.headers as Record<string, string>) } });
    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<html lang="de"');
    expect(page).not.toContain(typed);
    expect(errors).toEqual([]);
  })(),
);

test(
  'a wrong method is told the right ones',
  withApp(async ({ request }) => {
    const allowed = async (path: string, method: string) => (await request(path, { method })).headers.get('allow');
    expect(await allowed('/de/abmelden', 'GET')).toBe('POST');
    expect(await allowed('/de/anmelden', 'PUT')).toBe('GET, HEAD, POST');
    expect(await allowed('/de/gibt-es-nicht', 'PUT')).toBe(null);
  }),
);

test(
  'the page has the language of the address, else of the browser',
  withApp(async ({ request }) => {
    const language = async (path: string, accepted: string) =>
      (await request(path, { headers: { 'accept-language': accepted } })).headers.get('content-language');
    expect(await language('/ar/%E0', 'fr')).toBe('ar');
    expect(await language('/%E0', 'fr-CH,de;q=0.5')).toBe('fr');
    expect(await language('/%E0', '')).toBe('de');
  }),
);

describe('what never becomes a request', () => {
  test.each([
    ['GET /fr/ HTTP/1.1\r\nHost: x\r\nCookie: a=%\r\n\r\n'.replace('%', 'x'.repeat(40_000)), 431, 'fr'],
    [
      'GET / HTTP/1.1\r\nAccept-Language: tr\r\nHost: x\r\nCookie: a=%\r\n\r\n'.replace('%', 'x'.repeat(40_000)),
      431,
      'tr',
    ],
    ['this is no request\r\n\r\n', 400, 'de'],
    [`GET /ru/ HTTP/1.1\r\nHost: x\r\nContent-Length: ${typed}\r\n\r\n`, 400, 'ru'],
    [`GET /ru/ HTTP/1.1\r\nHost: ${typed} y\r\n\r\n`, 400, 'de'],
  ])('is answered all the same: %#', (sent, status, language) =>
    withApp(async ({ app }) => {
      const server = createServer(app.handle, { refuse: app.refuse });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      try {
        const answer = await exchange((server.address() as AddressInfo).port, sent);
        const [head = '', page = ''] = answer.split('\r\n\r\n');
        expect(head.split(' ')[1]).toBe(String(status));
        expect(page).toContain(`<html lang="${language}"`);
        expect(head).toMatch(/content-security-policy/iu);
        expect(answer).not.toContain(typed);
      } finally {
        server.closeAllConnections();
        server.close();
      }
    })(),
  );
});

async function exchange(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(sent);
  let answer = '';
  for await (const chunk of socket) {
    answer += String(chunk);
    if (answer.includes('</html>')) break;
  }
  socket.destroy();
  return answer;
}
