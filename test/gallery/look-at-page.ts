import { writeFile } from 'node:fs/promises';
import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { findAccessibilityFaults } from './accessibility.ts';
import { findFocusFaults } from './focus-order.ts';
import { findOverflow, remember, restore } from './page-findings.ts';
import type { View } from './views.ts';

/** The part of a view that changes while the document stays loaded. */
export type Size = Pick<View, 'width' | 'height'> & { dark: boolean; picture: string };

/**
 * Opens a document once and looks at it in one size after the other, as somebody does who zooms. Takes a picture in each and
 * names everything that is wrong there; what went wrong while loading is wrong in every size.
 */
export async function lookAtPage(page: Page, address: string, sizes: readonly Size[]): Promise<string[][]> {
  const [first] = sizes;
  if (first === undefined) return [];
  const { troubles, stop } = collectTroubles(page, new URL(address).origin);
  try {
    await page.setViewportSize(first);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    await page.evaluate(remember);
    const found: string[][] = [];
    for (const size of sizes) {
      if (size !== first) await page.evaluate(restore);
      found.push(await lookAtSize(page, size));
    }
    return found.map((faults) => [...troubles, ...faults]);
  } finally {
    stop();
  }
}

async function lookAtSize(page: Page, { width, height, dark, picture }: Size): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await takePicture(page, picture);
  const faults = [...(await page.evaluate(findOverflow)), ...(await findAccessibilityFaults(page))];
  if (dark) faults.push(...(await findDarkFaults(page)));
  faults.push(...(await findFocusFaults(page)));
  return faults;
}

/** The whole page; packed less tightly, which takes a third of the time. */
async function takePicture(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { ...cssContentSize, scale: 1 },
  });
  await Promise.all([writeFile(path, Buffer.from(data, 'base64')), session.detach()]);
}

/** In the dark only colours change. */
async function findDarkFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await findAccessibilityFaults(page, 'color-contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  return faults.map((fault) => `dark: ${fault}`);
}

/** Errors of scripts and of the content security policy, requests that fail, and any request to somebody else. */
function collectTroubles(page: Page, origin: string): { troubles: readonly string[]; stop: () => void } {
  const troubles: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  };
  const onError = (error: Error): void => void troubles.push(`script: ${error.message}`);
  const onResponse = (response: Response): void => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  };
  const onRequest = (request: Request): void => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol !== 'data:' && target !== origin) troubles.push(`leaves the site: ${request.url()}`);
  };
  page.on('console', onConsole).on('pageerror', onError).on('response', onResponse).on('request', onRequest);
  const stop = (): void => {
    page.off('console', onConsole).off('pageerror', onError).off('response', onResponse).off('request', onRequest);
  };
  return { troubles, stop };
}
