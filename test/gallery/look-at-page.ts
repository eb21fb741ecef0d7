import type { BrowserContext, Page } from 'playwright-core';
import { findAccessibilityFaults } from './accessibility.ts';
import { findFocusFaults } from './focus-order.ts';
import { findOverflow } from './page-findings.ts';
import type { View } from './views.ts';

type Look = { context: BrowserContext; address: string; picture: string };

/** Opens a page in one view, takes its picture, and names everything that is wrong with it. */
export async function lookAtPage(view: View, { context, address, picture }: Look): Promise<string[]> {
  const page = await context.newPage();
  try {
    const faults = collectTroubles(page, new URL(address).origin);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.screenshot({ path: picture, fullPage: true });
    faults.push(...(await page.evaluate(findOverflow)), ...(await findAccessibilityFaults(page)));
    if (view.language === 'de' && view.width > 320) faults.push(...(await findDarkFaults(page)));
    faults.push(...(await findFocusFaults(page)));
    return faults;
  } finally {
    await page.close();
  }
}

/** In the dark only colours change. */
async function findDarkFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await findAccessibilityFaults(page, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  return faults.map((fault) => `dark: ${fault}`);
}

/** Errors of scripts and of the content security policy, requests that fail, and any request to somebody else. */
function collectTroubles(page: Page, origin: string): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()}: ${response.url()}`),
  );
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol !== 'data:' && target !== origin) troubles.push(`leaves the site: ${request.url()}`);
  });
  return troubles;
}
