import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site } from '../support/site.ts';

/** The first address of ours in the newest letter to somebody. */
export async function linkTo(site: Site, address: string): Promise<string> {
  const { text = '' } = await site.mail.nextTo(address);
  const found = /http:\/\/127\.0\.0\.1:\d+\/[^\s\u2068\u2069<>"]+/u.exec(text)?.[0];
  if (found === undefined) throw new Error(`no address in: ${text}`);
  return found;
}

const press = (page: Page): Promise<void> => page.locator('main form button[type=submit]').first().click();

/** Signs in by the mailed link, from wherever the page asks for it. */
export async function signIn(
  page: Page,
  site: Site,
  { address, from }: { address: string; from: string },
): Promise<void> {
  await page.goto(from);
  await page.locator('[name=email]').fill(address);
  await press(page);
  await page.goto(await linkTo(site, address));
  await press(page);
}

async function fill(page: Page, section: string, values: Record<string, string | true>): Promise<void> {
  await page.goto(section);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`main [name="${name}"]`);
    if (value === true) await field.check();
    else await field.fill(value);
  }
  await page.locator('main button[value=later]').click();
}

/** Completes the demo's draft and hands it in: answers, the partner's word and the head's approval by link, check, receipt. */
export async function completeAndHandIn(
  page: Page,
  home: string,
  { site, browser }: { site: Site; browser: Browser },
): Promise<void> {
  await fill(page, `${home}/abschnitt/motivation`, {
    'development-link': 'Eine Partnerschaft mit einer Kommune im Nahen Osten.',
  });
  await fill(page, `${home}/abschnitt/money`, { 'budget-total': '88.000' });
  await fill(page, `${home}/abschnitt/consents`, { declaration: true, 'consent-publication': true });

  await page.goto(`${home}/partner`);
  await page.locator('main form:has([name=name]) [name=kind]').first().check();
  await page.locator('main [name=name]').fill('Kulturverein Musterstadt');
  await page.locator('main [name=email]').last().fill('kulturverein@demo.invalid');
  await page.locator('main [name=allowance]').fill('50 Euro je Treffen');
  await page.locator('main form:has([name=name]) button[type=submit]').last().click();
  await answerAsPartner(browser, await linkTo(site, 'kulturverein@demo.invalid'));

  await page.goto(`${home}/freigabe`);
  await page.locator('[name=link-name]').fill('Leitung der Stadtverwaltung');
  await page.locator('[name=link-function]').fill('Verwaltungsspitze');
  await page.locator('[name=link-email]').fill('spitze@demo.invalid');
  await page.locator('form:has([name=link-email]) button[type=submit]').click();
  await approve(browser, await linkTo(site, 'spitze@demo.invalid'));

  await page.goto(`${home}/pruefen`);
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForURL(/\/beleg/u);
}

async function answerAsPartner(browser: Browser, link: string): Promise<void> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(link);
  expect(await page.locator('main').textContent()).toContain('Musterstadt');
  await page.locator('main [name=answer][value=confirmed]').check();
  await page.locator('main [name=signer]').fill('Vorstand');
  await page.locator('main form button[type=submit]').last().click();
  await page.context().close();
}

async function approve(browser: Browser, link: string): Promise<void> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(link);
  await page.locator('main form button[type=submit]').first().click();
  await page.context().close();
}
