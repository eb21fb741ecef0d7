import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { findAccessibilityFaults } from './accessibility.ts';
import { findFocusFaults } from './focus-order.ts';
import { findOverflow } from './page-findings.ts';
import { findHtmlFaults } from './valid-html.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 320, height: 256 } });
});
afterAll(() => browser.close());

const show = (body: string, style = ''): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="de"><head><title>Probe</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
  );

test('a page that is too wide is found, and what sticks out', async () => {
  await show('<h1>Probe</h1><p class="wide">breit</p>', '.wide { width: 500px }');
  const [scrolls = '', ...out] = await page.evaluate(findOverflow);
  expect(scrolls).toMatch(/^scrolls sideways: 5\d\d of 320 px$/u);
  expect(out).toEqual(['sticks out: <p class="wide"> breit']);
});

test('words that are cut off are found; a table that scrolls by itself is fine', async () => {
  const style =
    '.cut { width: 60px; overflow: hidden; white-space: nowrap } .scroll { overflow-x: auto } .long { width: 900px }';
  await show('<p class="cut">Verwaltungsgemeinschaft</p><div class="scroll"><p class="long">lang</p></div>', style);
  expect(await page.evaluate(findOverflow)).toEqual(['cut off: <p class="cut"> Verwaltungsgemeinschaft']);
});

test('the Tab key finds everything in order, a group of radios once, and a date in several stops', async () => {
  await show(`<a href="#a">eins</a> <input type="date" aria-label="Tag">
    <input type="radio" name="r" aria-label="A"><input type="radio" name="r" aria-label="B" checked>
    <button disabled>aus</button><details><summary>mehr</summary><a href="#b">innen</a></details><button>letzter</button>`);
  expect(await findFocusFaults(page)).toEqual([]);
});

test('an order of its own, a trap and a focus that does not show are found', async () => {
  await show('<a href="#a">eins</a><a href="#b" tabindex="1">zwei</a>');
  expect(await findFocusFaults(page)).toEqual(['the Tab key does not reach 1 <a> zwei']);

  await show('<a href="#a">eins</a><button onkeydown="event.preventDefault()">Falle</button><a href="#b">drei</a>');
  expect(await findFocusFaults(page)).toEqual(['the Tab key does not reach 2 <a> drei']);

  await show('<a href="#a">eins</a>', 'a:focus { outline: none }');
  expect(await findFocusFaults(page)).toEqual(['0 <a> eins shows no focus']);
});

test('axe finds missing labels, and the colours of the dark scheme by themselves', async () => {
  await show('<h1>Probe</h1><input>');
  expect((await findAccessibilityFaults(page)).map((fault) => fault.split(':')[0])).toEqual(['axe label']);

  await show('<h1>Probe</h1>', '@media (prefers-color-scheme: dark) { h1 { color: #777; background: #888 } }');
  expect(await findAccessibilityFaults(page, 'color-contrast')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await findAccessibilityFaults(page, 'color-contrast')).length).toBe(1);
  await page.emulateMedia({ colorScheme: 'light' });
});

test('HTML that is not valid is found', async () => {
  const html = '<!doctype html><html lang="de"><head><title>Probe</title></head><body><p><div></div></p></body></html>';
  expect((await findHtmlFaults(html)).length).toBeGreaterThan(0);
});
