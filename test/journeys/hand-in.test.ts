import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startSite, type Site } from '../support/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const coordination = 'koordination.musterstadt@demo.invalid';

/** The first address of ours in the newest letter to somebody. */
async function linkTo(site: Site, address: string): Promise<string> {
  const { text = '' } = await site.mail.nextTo(address);
  const found = /http:\/\/127\.0\.0\.1:\d+\/[^\s\u2068\u2069<>"]+/u.exec(text)?.[0];
  if (found === undefined) throw new Error(`no address in: ${text}`);
  return found;
}

/** The letter with the receipt; those about partner and approval come before. */
async function receiptFor(site: Site, address: string): Promise<string> {
  for (;;) {
    const { subject = '', text = '' } = await site.mail.nextTo(address);
    if (/\d{4}-\d{4}-\d/u.test(subject)) return `${subject}\n${text}`;
  }
}

const press = (page: Page): Promise<void> => page.locator('main form button[type=submit]').first().click();

async function signIn(page: Page, site: Site, language: string): Promise<void> {
  await page.goto(`${site.url}/${language}/anmelden`);
  await page.locator('[name=email]').fill(coordination);
  await press(page);
  await page.goto(await linkTo(site, coordination));
  await press(page);
  await page.waitForURL(`${site.url}/${language}/`);
}

async function fill(page: Page, home: string, section: string, values: Record<string, string | true>): Promise<void> {
  await page.goto(`${home}/abschnitt/${section}`);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]`);
    if (value === true) await field.check();
    else await field.fill(value);
  }
  await page.locator('main button[value=later]').click();
}

/** From the mailed sign-in to the receipt: answers, the partner's word and the head's approval by link, check, hand in. */
async function handIn(page: Page, site: Site, language: string): Promise<string> {
  await signIn(page, site, language);
  await page.locator('main a[href*="/interesse/"]').first().click();
  const home = page.url();
  await fill(page, home, 'motivation', { 'development-link': 'Eine Partnerschaft mit einer Kommune im Nahen Osten.' });
  await fill(page, home, 'money', { 'budget-total': '88.000' });
  await fill(page, home, 'consents', { declaration: true, 'consent-publication': true });

  await page.goto(`${home}/partner`);
  await page.locator('main form:has([name=name]) [name=kind]').first().check();
  await page.locator('main [name=name]').fill('Kulturverein Musterstadt');
  await page.locator('main [name=email]').last().fill('kulturverein@demo.invalid');
  await page.locator('main [name=allowance]').fill('50 Euro je Treffen');
  await page.locator('main form:has([name=name]) button[type=submit]').last().click();
  await answerAsPartner(await linkTo(site, 'kulturverein@demo.invalid'));

  await page.goto(`${home}/freigabe`);
  await page.locator('[name=link-name]').fill('Leitung der Stadtverwaltung');
  await page.locator('[name=link-function]').fill('Verwaltungsspitze');
  await page.locator('[name=link-email]').fill('spitze@demo.invalid');
  await page.locator('form:has([name=link-email]) button[type=submit]').click();
  await approve(await linkTo(site, 'spitze@demo.invalid'));

  await page.goto(`${home}/pruefen`);
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForURL(/\/beleg/u);
  return home;
}

async function answerAsPartner(link: string): Promise<void> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(link);
  expect(await page.locator('main').textContent()).toContain('Musterstadt');
  await page.locator('main [name=answer][value=confirmed]').check();
  await page.locator('main [name=signer]').fill('Vorstand');
  await page.locator('main form button[type=submit]').last().click();
  await page.context().close();
}

async function approve(link: string): Promise<void> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(link);
  await page.locator('main form button[type=submit]').first().click();
  await page.context().close();
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
