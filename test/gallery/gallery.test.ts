import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openGallery } from './gallery-pages.ts';
import type { Gallery } from './gallery-pages.ts';
import { lookAtPage } from './look-at-page.ts';
import { routesWithoutPage } from './routes-without-page.ts';
import { findHtmlFaults } from './valid-html.ts';
import { documentsOf, isSeenDark, viewName, viewsOf } from './views.ts';
import type { View } from './views.ts';

const pictures = join(import.meta.dirname, '../../.gallery');
const everything = process.env['GALLERY_ALL'] === '1';
/** Two keep two cores busy. */
const lanes = 2;
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
  let served: Awaited<ReturnType<Gallery['serve']>>;

  beforeAll(async () => {
    rmSync(pictures, { recursive: true, force: true });
    mkdirSync(pictures, { recursive: true });
    browser = await launchChromium();
    for (let lane = 0; lane < lanes; lane += 1) idle.push(await newPage(browser));
    served = await gallery.serve();
  });
  afterAll(async () => {
    served.close();
    await browser.close();
  });

  // Documents take turns on as many pages as there are lanes; all sizes of a document are looked at in one go.
  const idle: Page[] = [];
  const queue: ((page: Page) => void)[] = [];
  const takeLane = (): Promise<Page> => {
    const page = idle.pop();
    return page === undefined ? new Promise((resolve) => queue.push(resolve)) : Promise.resolve(page);
  };
  const giveBack = (page: Page): void => {
    const next = queue.shift();
    if (next === undefined) idle.push(page);
    else next(page);
  };
  const pictureOf = (view: View): string => join(pictures, `${viewName(view).replaceAll(/[^\w.-]+/gu, '_')}.png`);
  const look = async (views: readonly View[]): Promise<string[][]> => {
    const [first] = views;
    if (first === undefined) return [];
    const page = await takeLane();
    try {
      const sizes = views.map((view) => ({ ...view, dark: isSeenDark(view), picture: pictureOf(view) }));
      return await lookAtPage(page, served.addressOf(first.shown, first.language), sizes);
    } finally {
      giveBack(page);
    }
  };

  const documents = shown.flatMap((each) => documentsOf(viewsOf(each, everything)));
  const started = new Map<readonly View[], Promise<string[][]>>();
  const cases = documents.flatMap((views) => views.map((view, index) => [viewName(view), views, index] as const));

  test.concurrent.each(cases)('%s', async (_name: string, views: readonly View[], index: number) => {
    const looks = started.get(views) ?? look(views);
    started.set(views, looks);
    expect((await looks)[index]).toEqual([]);
  });
});

const newPage = (browser: Browser): Promise<Page> =>
  browser.newPage({ reducedMotion: 'reduce', colorScheme: 'light', viewport: { width: 1280, height: 900 } });
