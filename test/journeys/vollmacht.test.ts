import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startSite } from '../support/site.ts';
import { completeAndHandIn, linkTo, signIn } from './hand-in-steps.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const giver = 'koordination.musterstadt@demo.invalid';
const helper = 'hilfe@verein.invalid';

const open = (javaScriptEnabled: boolean): Promise<BrowserContext> =>
  browser.newContext({ javaScriptEnabled, viewport: { width: 320, height: 740 } });

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test.each([
  ['without JavaScript', 'de', false],
  ['in Arabic at 320 pixels', 'ar', true],
] as const)(
  'a helper hands in for a municipality %s, and is out when it is taken back',
  async (_how, language, script) => {
    const site = await startSite();
    try {
      const [one, two] = [await open(script), await open(script)];
      const [theirs, hers] = [await one.newPage(), await two.newPage()];
      await signIn(theirs, site, { address: giver, from: `${site.url}/${language}/anmelden` });
      await theirs.waitForURL(`${site.url}/${language}/`);
      await theirs.locator('main a[href*="/interesse/"]').first().click();
      const home = theirs.url();
      await theirs.locator('a[href*="/vollmacht/neu/"]').click();
      await theirs.locator('[name=email]').fill(helper);
      // The demo has a date of its own.
      const today = Date.parse((await theirs.locator('[name=until]').getAttribute('min')) ?? '');
      const lastDay = new Date(today + 100 * 86_400_000).toISOString().slice(0, 10);
      await theirs.locator('[name=until]').fill(lastDay);
      await theirs.locator('[name=level][value=hand-in]').check();
      expect(await isTooWide(theirs)).toBe(false);
      await theirs.locator('main form button[type=submit]').first().click();
      await theirs.waitForURL(/\/vollmacht\/[\w-]{22}/u);
      const mandate = theirs.url().split('?')[0] ?? '';
      expect(await theirs.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await isTooWide(theirs)).toBe(false);

      const offer = await linkTo(site, helper);
      await hers.goto(offer);
      expect((await hers.goto(home))?.status()).toBe(401);
      await hers.goto(offer);
      await signIn(hers, site, {
        address: helper,
        from: await hers
          .locator('main a[href*="/anmelden"]')
          .getAttribute('href')
          .then((href) => new URL(href ?? '', site.url).href),
      });
      await hers.waitForURL(/\/vollmacht\/annehmen\//u);
      await hers.locator('main form button[type=submit]').first().click();
      await hers.waitForURL(/\/vollmacht\/[\w-]{22}/u);
      await completeAndHandIn(hers, home, { site, browser });
      expect(await hers.locator('main').textContent()).toContain(helper);

      await theirs.goto(mandate);
      await theirs.locator('form[action$="/zuruecknehmen"] button').click();
      await theirs.waitForURL(/erledigt=ended/u);
      expect((await hers.goto(home))?.status()).toBe(404);
      expect((await theirs.goto(`${home}/beleg`))?.status()).toBe(200);
      expect(await theirs.locator('main').textContent()).toContain(helper);
      expect(site.errors).toEqual([]);
    } finally {
      await site.close();
    }
  },
);
