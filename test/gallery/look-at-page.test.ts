import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { lookAtPage } from './look-at-page.ts';

/* One page that is wrong in every way a look knows: nothing may hide behind the size before, or behind another fault. */

let browser: Browser;
let page: Page;
let server: Server;
let pictures: string;
let html = '';
const headers = {
  'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'; img-src * data:",
  'content-type': 'text/html; charset=utf-8',
};

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ colorScheme: 'light' });
  pictures = mkdtempSync(join(tmpdir(), 'gallery-'));
  server = createServer(({ url }, answer) => {
    if (url === '/wrong.js') answer.setHeader('content-type', 'text/javascript').end('never()');
    else if (url === '/') answer.writeHead(200, headers).end(html);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(pictures, { recursive: true });
});
beforeEach(() => {
  html = '';
});

const look = (): Promise<string[][]> =>
  lookAtPage(page, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, [
    { width: 1280, height: 900, dark: true, picture: join(pictures, 'wide.png') },
    { width: 320, height: 256, dark: false, picture: join(pictures, 'narrow.png') },
  ]);

const write = (body: string, style = ''): void => {
  html = `<!doctype html><html lang="de"><head><title>Probe</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main><h1>Probe</h1>${body}</main></body></html>`;
};

/** What kind of fault it is, without its particulars. */
const kinds = (faults: readonly string[] = []): string[] =>
  [
    ...new Set(faults.map((fault) => fault.replace(/^(axe [\w-]+|dark: axe [\w-]+|\d{3}|[a-z ]+):.*/su, '$1'))),
  ].toSorted();

test('a page that is right has no faults in any size, and a picture of each', async () => {
  write('<p>Gut.</p><form><label>Name <input></label><button>Weiter</button></form>');
  expect(await look()).toEqual([[], []]);
  expect(['wide.png', 'narrow.png'].map((name) => existsSync(join(pictures, name)))).toEqual([true, true]);
});

test('every kind of fault is found in every size it is wrong in', async () => {
  write(
    `<input><p class="wide">breit</p><p class="cut">Verwaltungsgemeinschaft</p><p class="grey">grau</p>
    <img src="/fehlt.png" alt=""><img src="http://127.0.0.1:9/fremd.png" alt=""><script>inline()</script><script src="/wrong.js"></script>
    <a href="#a" class="plain">eins</a><a href="#b" tabindex="1">zwei</a>`,
    `.wide { width: 500px } .cut { width: 60px; overflow: hidden; white-space: nowrap } .plain:focus { outline: none }
    @media (prefers-color-scheme: dark) { .grey { color: #777; background: #888 } }`,
  );
  const always = ['404', 'axe label', 'axe tabindex', 'console', 'cut off', 'leaves the site', 'script'];
  const [wide, narrow] = await look();
  expect(wide?.filter((fault) => fault.endsWith('shows no focus'))).toHaveLength(1);
  expect(narrow?.filter((fault) => fault.endsWith('shows no focus'))).toHaveLength(1);
  expect(wide?.filter((fault) => fault.startsWith('the Tab key does not reach')).length).toBeGreaterThan(0);
  expect(narrow?.filter((fault) => fault.startsWith('the Tab key does not reach')).length).toBeGreaterThan(0);
  const named = (faults: readonly string[] = []): string[] =>
    kinds(faults.filter((fault) => !fault.endsWith('shows no focus') && !fault.startsWith('the Tab key')));
  expect(named(wide)).toEqual([...always, 'dark: axe color-contrast'].toSorted());
  expect(named(narrow)).toEqual([...always, 'scrolls sideways', 'sticks out'].toSorted());
});

test('the focus that a page sets while loading is there again in the next size, and the walk begins at the top', async () => {
  write(
    '<a href="#a">oben</a><div tabindex="-1" autofocus class="summary">Fehler</div><button>unten</button>',
    '.summary:focus { color: #777; background: #888 }',
  );
  const [wide, narrow] = await look();
  expect(kinds(wide)).toEqual(['axe color-contrast', 'dark: axe color-contrast']);
  expect(kinds(narrow)).toEqual(['axe color-contrast']);
});

test('what was wrong with one document is not held against the next', async () => {
  write('<img src="/fehlt.png" alt="">');
  expect((await look()).map((faults) => faults.length > 0)).toEqual([true, true]);
  write('<p>Gut.</p>');
  expect(await look()).toEqual([[], []]);
});
