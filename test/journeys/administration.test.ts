import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  site = await startSite();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const newPage = async (javaScriptEnabled: boolean): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled })).newPage();

async function asAdministrator(javaScriptEnabled: boolean): Promise<Page> {
  const page = await newPage(javaScriptEnabled);
  await page.goto(`${site.url}/de/demo`);
  await page.getByRole('button', { name: 'Verwaltung der Plattform', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/demo'));
  return page;
}

test.each([
  ['with a script', true],
  ['without one', false],
])(
  'an administrator finds a text by its words, changes it, and visitors read it within seconds (%s)',
  async (_, script) => {
    const page = await asAdministrator(script);
    const words = `Sagen Sie es uns ${script ? 'gern' : 'ruhig'}`;
    await page.getByRole('link', { name: 'Verwaltung', exact: true }).first().click();
    await page.getByRole('link', { name: 'Sprachen und Texte' }).first().click();
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
    await page.locator('main [name=q]').fill('feedback.title');
    await page.locator('main form[role=search] button').click();
    await page.locator('main a[href*="de/home"]').click();
    await page.locator('main textarea[name=body]').fill(`${words} {`);
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText('Eine Klammer ist nicht geschlossen').first().waitFor();
    expect(await page.locator('main textarea[name=body]').inputValue()).toBe(`${words} {`);
    await page.locator('main textarea[name=body]').fill(words);
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText('Gespeichert.').first().waitFor();
    const visitor = await newPage(script);
    await expect
      .poll(
        async () => {
          await visitor.goto(`${site.url}/de/rueckmeldung`);
          return visitor.locator('h1').innerText();
        },
        { timeout: 5000 },
      )
      .toBe(words);
    expect(site.errors).toEqual([]);
  },
);

test('what a visitor writes of a page reaches staff and is noted as answered', async () => {
  const visitor = await newPage(true);
  await visitor.goto(`${site.url}/de/rueckmeldung?seite=home.show-contact`);
  await visitor.locator('main input[name=kind]').first().check();
  await visitor.locator('main textarea[name=body]').fill('Die Telefonzeiten fehlen.');
  await visitor.locator('main [name=reply]').fill('frage@muster.example');
  await visitor.locator('main form button[type=submit]').first().click();
  await visitor.waitForURL('**/danke');
  const page = await asAdministrator(true);
  await page.goto(`${site.url}/de/rueckmeldungen`);
  await page.getByText('Die Telefonzeiten fehlen.').waitFor();
  expect(await page.getByText('frage@muster.example').count()).toBe(1);
  await page.getByRole('button', { name: /Als beantwortet ablegen/u }).click();
  await page.getByText('Gespeichert.').waitFor();
  expect(await page.getByText('Die Telefonzeiten fehlen.').count()).toBe(0);
  await page.goto(`${site.url}/de/rueckmeldungen?stand=answered`);
  expect(await page.getByText('Die Telefonzeiten fehlen.').count()).toBe(1);
  expect(await page.getByText('frage@muster.example').count()).toBe(0);
});
