import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startSite, type Site } from '../support/site.ts';
import { completeAndHandIn, signIn } from './hand-in-steps.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const coordination = 'koordination.musterstadt@demo.invalid';

/** The letter with the receipt; those about partner and approval come before. */
async function receiptFor(site: Site, address: string): Promise<string> {
  for (;;) {
    const { subject = '', text = '' } = await site.mail.nextTo(address);
    if (/\d{4}-\d{4}-\d/u.test(subject)) return `${subject}\n${text}`;
  }
}

/** From the mailed sign-in to the receipt. */
async function handIn(page: Page, site: Site, language: string): Promise<void> {
  await signIn(page, site, { address: coordination, from: `${site.url}/${language}/anmelden` });
  await page.waitForURL(`${site.url}/${language}/`);
  await page.locator('main a[href*="/interesse/"]').first().click();
  await completeAndHandIn(page, page.url(), { site, browser });
}

test.each([
  ['without JavaScript', 'de', false],
  ['in Arabic on a phone', 'ar', true],
] as const)('a municipality hands in %s', async (_how, language, javaScriptEnabled) => {
  const site = await startSite();
  try {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await handIn(page, site, language);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.locator('main').textContent()).toMatch(/2018-\d{4}-\d/u);
    const pdf = await context.request.get(`${page.url()}.pdf`);
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    const receipt = await receiptFor(site, coordination);
    expect(receipt).toMatch(/2018-\d{4}-\d/u);
    expect(receipt).not.toContain('Partnerschaft');
    expect(site.errors).toEqual([]);
  } finally {
    await site.close();
  }
});
