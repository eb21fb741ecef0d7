import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openGallery } from './gallery-pages.ts';
import type { Gallery } from './gallery-pages.ts';
import { lookAtPage } from './look-at-page.ts';
import { routesWithoutPage } from './routes-without-page.ts';
import { findHtmlFaults } from './valid-html.ts';
import { viewName, viewsOf } from './views.ts';
import type { View } from './views.ts';

const pictures = join(import.meta.dirname, '../../.gallery');
const everything = process.env['GALLERY_ALL'] === '1';
const only = process.env['GALLERY_ONLY'];

const gallery = await openGallery();
const shown = gallery.shown.filter(({ name }) => only === undefined || name.includes(only));
const pages = gallery.routes.filter(({ method }) => method === 'GET').map(({ name }) => name);

const shownRoutes = new Set(gallery.shown.map(({ route }) => route));

describe('the gallery', () => {
  test('shows every page', () => {
    expect(pages.filter((name) => !shownRoutes.has(name) && !routesWithoutPage.includes(name))).toEqual([]);
  });

  test('lists as pages without a picture only routes that exist and have none', () => {
    expect(routesWithoutPage.filter((name) => shownRoutes.has(name) || !pages.includes(name))).toEqual([]);
  });

  test('names every state once', () => {
    const names = gallery.shown.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe.each(shown)('$name', ({ languages, show }) => {
  test.each(languages)('is valid HTML with a title in %s', async (language) => {
    const html = await show(language).text();
    const faults = await findHtmlFaults(html);
    const [, title = ''] = /<title>(.*?)<\/title>/su.exec(html) ?? [];
    if (!/^[^\s–]/u.test(title)) faults.push(`title: "${title}"`);
    expect(faults).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  // Pages of one size share a context, and with it the fonts and styles they have loaded.
  const contexts = new Map<string, Promise<BrowserContext>>();
  const contextFor = ({ width, height }: View): Promise<BrowserContext> => {
    const known = contexts.get(`${width} ${height}`);
    if (known !== undefined) return known;
    const made = browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', colorScheme: 'light' });
    contexts.set(`${width} ${height}`, made);
    return made;
  };
  let served: Awaited<ReturnType<Gallery['serve']>>;

  beforeAll(async () => {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
    served = await gallery.serve();
  });
  afterAll(async () => {
    served.close();
    await browser.close();
  });

  const views = shown.flatMap((each) => viewsOf(each, everything)).map((view) => [viewName(view), view] as const);

  test.concurrent.each(views)('%s', async (name: string, view: View) => {
    const picture = join(pictures, `${name.replaceAll(/[^\w.-]+/gu, '_')}.png`);
    const address = served.addressOf(view.shown, view.language);
    const faults = await lookAtPage(view, { context: await contextFor(view), picture, address });
    expect(faults).toEqual([]);
  });
});
