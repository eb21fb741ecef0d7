import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asSystem } from '../../src/platform/db/as-system.ts';
import { sql } from '../../src/platform/db/database.ts';
import { codeOf, quietMoment } from '../support/accounts.ts';
import { launchChromium } from '../support/chromium.ts';
import { startSite, type Site } from '../support/site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const coordination = 'koordination.musterstadt@demo.invalid';

/** Passkeys belong to names: the site on loopback is localhost to them. */
const named = (site: Site): string => site.url.replace('127.0.0.1', 'localhost');

const press = (page: Page): Promise<void> => page.locator('main form button[type=submit]').first().click();

/** By the link in the newest letter. */
async function signInByMail(page: Page, site: Site, language: string): Promise<void> {
  await page.goto(`${named(site)}/${language}/anmelden`);
  await page.locator('[name=email]').fill(coordination);
  await press(page);
  for (;;) {
    const { text = '' } = await site.mail.nextTo(coordination);
    const link = /\/[a-z-]+\/anmelden\/link\/[\w-]+/u.exec(text)?.[0];
    if (link === undefined) continue;
    await page.goto(`${named(site)}${link}`);
    return press(page);
  }
}

/** A phone that knows its owner: makes passkeys and answers for them. */
async function addAuthenticator(context: BrowserContext, page: Page) {
  const client = await context.newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const isVerified = (isUserVerified: boolean) =>
    client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  return { isVerified };
}

const tire = (site: Site) =>
  asSystem(site.db, (db) => sql`update accounts.session set strong_until = clock_timestamp()`.execute(db));

test('a passkey is made, signs in, is the second step, and confirms a risky act', async () => {
  const site = await startSite();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const device = await addAuthenticator(context, page);
    await signInByMail(page, site, 'de');
    await page.goto(`${named(site)}/de/konto/passkey`);
    expect(await page.locator('[data-passkey-absent]').isVisible()).toBe(false);
    await page.locator('[name=name]').fill('Telefon');
    await page.locator('[data-passkey-start]').click();
    await page.waitForURL(/\/de\/konto\/notfallcodes$/u);

    await context.clearCookies();
    await page.goto(`${named(site)}/de/anmelden?weiter=%2Fde%2Fkonto`);
    await page.locator('[data-passkey-start]').click();
    await page.waitForURL(/\/de\/konto$/u);
    expect(await page.locator('main').textContent()).toContain('Telefon');

    await context.clearCookies();
    await signInByMail(page, site, 'de');
    await page.waitForURL(/\/de\/anmelden\/zweiter-schritt$/u);
    await page.locator('[data-passkey-start]').click();
    await page.waitForURL(/\/de\/$/u);

    await page.goto(`${named(site)}/de/konto/adresse`);
    await page.locator('[name=email]').fill('neu@demo.invalid');
    await tire(site);
    await press(page);
    expect(await page.locator('h1').textContent()).toBe('Bitte bestätigen Sie, dass Sie es sind.');
    await device.isVerified(false);
    await page.locator('[data-passkey-start]').click();
    await page.locator('[data-passkey-failed]:visible').waitFor();
    await device.isVerified(true);
    await page.locator('[data-passkey-start]').click();
    await page.waitForURL(/\/de\/konto\/adresse\/[0-9a-f-]{36}$/u);
    const { text = '' } = await site.mail.nextTo('neu@demo.invalid');
    await page.locator('[name=code]').fill(/\d{6}/u.exec(text)?.[0] ?? '');
    await press(page);
    await page.waitForURL(/erledigt=address-changed$/u);
    expect(site.errors).toEqual([]);
  } finally {
    await site.close();
  }
});

test('under another address the page says where passkeys work', async () => {
  const site = await startSite();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site.url}/de/anmelden`);
    expect(await page.locator('[data-passkey-start]').isVisible()).toBe(false);
    expect(await page.locator('[data-passkey-elsewhere]').textContent()).toContain(named(site));
  } finally {
    await site.close();
  }
});

test('the code app without JavaScript, in Arabic: set up, recovery codes, second step', async () => {
  const site = await startSite();
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await signInByMail(page, site, 'ar');
    await page.goto(`${named(site)}/ar/konto`);
    await page.locator('form[action="/ar/konto/code-app/neu"] button').click();
    const key = (await page.locator('main code').textContent())?.replaceAll(' ', '') ?? '';
    await asSystem(site.db, (db) => quietMoment(db, 15_000));
    await page.locator('[name=code]').fill(await asSystem(site.db, (db) => codeOf(db, key, -1)));
    await press(page);
    await press(page);
    expect(await page.locator('main ol code').count()).toBe(10);
    const recovery = (await page.locator('main ol code').first().textContent()) ?? '';

    await context.clearCookies();
    await signInByMail(page, site, 'ar');
    await page.locator('[name=confirm-code]').fill('000000');
    await press(page);
    expect(await page.locator('[aria-invalid=true]').count()).toBe(1);
    await page.locator('[name=confirm-code]').fill(await asSystem(site.db, (db) => codeOf(db, key)));
    await press(page);
    await page.waitForURL(/\/ar\/$/u);

    await context.clearCookies();
    await signInByMail(page, site, 'ar');
    await page.locator('[name=confirm-code]').fill(recovery);
    await press(page);
    await page.waitForURL(/\/ar\/$/u);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(site.errors).toEqual([]);
  } finally {
    await site.close();
  }
});
