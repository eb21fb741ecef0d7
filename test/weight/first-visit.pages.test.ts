import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { readPublicState } from '../../src/platform/db/follow-public-version.ts';
import { languages, type Language } from '../../src/platform/i18n/languages.ts';
import { instant } from '../../src/platform/time/instant.ts';
import { withApp, type TestApp } from '../support/app.ts';

type Answer = { text: string; bytes: number };

/** What goes over the line for a browser that can unpack brotli, and what it says. */
async function packed(app: TestApp, path: string): Promise<Answer> {
  const answer = await app.request(path, { headers: { 'accept-encoding': 'br' } });
  expect([path, answer.status]).toEqual([path, 200]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isPacked = answer.headers.get('content-encoding') === 'br';
  return { text: (isPacked ? brotliDecompressSync(bytes) : bytes).toString(), bytes: bytes.length };
}

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Page, styles, script, icon, and every font that the page's letters may ask for: more than one visit fetches. */
async function weightOf(app: TestApp, path: string, language: Language): Promise<number> {
  const page = await packed(app, path);
  const linked = new Set(all(page.text, /(?:href|src)="(\/assets\/[^"]+)"/gu));
  const answers = await Promise.all([...linked].map((asset) => packed(app, asset)));
  const styles = answers.map(({ text }) => text).join('');
  // German needs no letter of the extended set.
  const fonts = all(styles, /url\("?(\/assets\/[^")]+\.woff2)"?\)/gu).filter(
    (font) => !linked.has(font) && !(language === 'de' && font.includes('-ext-')),
  );
  const more = await Promise.all(fonts.map((font) => packed(app, font)));
  return [page, ...answers, ...more].reduce((sum, { bytes }) => sum + bytes, 0);
}

test(
  'a first visit to the page of a call weighs at most 60 kB in German and 110 kB in any language',
  withApp(async (app) => {
    const { ahead } = await readPublicState(app.db);
    const { call } = await insertOpenCall(app.db, instant(Date.now() + ahead));
    const tooHeavy: string[] = [];
    for (const { tag } of languages) {
      const weight = await weightOf(app, `/${tag}/aufrufe/${call.slug}`, tag);
      if (weight > (tag === 'de' ? 60_000 : 110_000)) tooHeavy.push(`${tag}: ${weight} bytes`);
    }
    expect(tooHeavy).toEqual([]);
  }),
);
