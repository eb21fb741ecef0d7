import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
const browsers: Browser[] = [];

beforeAll(async () => {
  // The way back leads through the memory of whole pages in one, through the cache of answers in the other.
  browsers.push(await launchChromium({ keepsPages: true }), await launchChromium());
  site = await startSite();
});
afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await site.close();
});

const kinds = [
  ['that keeps whole pages', 0, true],
  ['that keeps answers', 1, true],
  ['without JavaScript', 1, false],
] as const;

const newPage = async (browser: number, javaScriptEnabled: boolean): Promise<Page> =>
  (await browsers[browser]!.newContext({ javaScriptEnabled })).newPage();

const submit = (page: Page): Promise<void> => page.locator('main form button[type=submit]').first().click();

async function chooseRole(page: Page, index: number): Promise<void> {
  await page.goto(`${site.url}/de/demo`);
  await page.locator('main button[name=person]').nth(index).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/demo'));
}

/** A page that comes from memory as a whole loads nothing, so there is no such thing to wait for. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined);
  await page.waitForTimeout(700);
}

const readerOf = (page: Page): Promise<string> => page.locator('header .bar-end').innerText();

describe.each(kinds)('a browser %s', (_what, browser, script) => {
  test('has what was typed after a refused form, the way forward and back', async () => {
    const page = await newPage(browser, script);
    await page.goto(`${site.url}/de/rueckmeldung`);
    const [body, reply] = [page.locator('main [name=body]'), page.locator('main [name=reply]')];
    await body.fill('Ein langer Text, den niemand zweimal schreibt.');
    await reply.fill('keine Adresse');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await submit(page);
    expect((await answer).status()).toBe(422);
    await body.fill('Ein langer Text, nach der Antwort geändert.');
    await page.locator('footer a[href="/de/impressum"]').click();
    await page.waitForURL('**/impressum');
    await goBack(page);
    expect(await body.inputValue()).toBe('Ein langer Text, nach der Antwort geändert.');
    expect(await reply.inputValue()).toBe('keine Adresse');
    expect(site.errors).toEqual([]);
    await page.context().close();
  });

  test('has what was typed when the answer was that the form is too large', async () => {
    const page = await newPage(browser, script);
    await page.goto(`${site.url}/de/rueckmeldung`);
    await page.locator('main [name=body]').evaluate((field) => field.removeAttribute('maxlength'));
    await page.locator('main [name=body]').fill(`Anfang ${'ü'.repeat(100_000)}`);
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await submit(page);
    expect((await answer).status()).toBe(413);
    await goBack(page);
    expect((await page.locator('main [name=body]').inputValue()).slice(0, 7)).toBe('Anfang ');
    await page.context().close();
  });

  test('shows nothing personal on the way back from signing out', async () => {
    const page = await newPage(browser, script);
    await chooseRole(page, 0);
    for (const path of ['/de/rueckmeldung', '/de/aufrufe', '/de/kontakt']) await page.goto(`${site.url}${path}`);
    await page.locator('header summary').last().click();
    expect(await readerOf(page)).toContain('Abmelden');
    await page.locator('form[action$="/abmelden"] button').click();
    await page.waitForURL(`${site.url}/de/`);
    for (const path of ['/de/kontakt', '/de/aufrufe', '/de/rueckmeldung', '/de/']) {
      await goBack(page);
      expect(page.url()).toBe(`${site.url}${path}`);
      expect(await readerOf(page)).toMatch(/Anmelden$/u);
    }
    await page.context().close();
  });

  test('shows nothing of one person on the way back after another has signed in', async () => {
    const page = await newPage(browser, script);
    await chooseRole(page, 0);
    const first = await readerOf(page);
    await chooseRole(page, 3);
    const second = await readerOf(page);
    expect(second).not.toBe(first);
    await goBack(page);
    await goBack(page);
    expect(page.url()).toBe(`${site.url}/de/`);
    expect(await readerOf(page)).toBe(second);
    await page.context().close();
  });
});
