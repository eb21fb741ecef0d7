import { languages } from '../src/platform/i18n/languages.ts';
import { ensureChromium, launchChromium } from '../test/support/chromium.ts';
import { startApp } from './support/app-server.ts';
import { makeDatabase } from './support/database.ts';
import { judge } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';
import { visit } from './support/visit.ts';
import type { Piece } from './support/visit.ts';

const boundInGerman = 60_000;
const bound = 110_000;

/** A first visit to the public page of a call in every language: what a browser fetches, as it goes over the line. */
export async function run(): Promise<void> {
  const { playDemo } = await loadStage();
  const database = await makeDatabase();
  const slug = await playDemo(database.db);
  const app = await startApp(database.url);
  ensureChromium();
  const browser = await launchChromium();
  try {
    for (const { tag } of languages) {
      const pieces = await visit(browser, `http://127.0.0.1:${app.port}/${tag}/aufrufe/${slug}`);
      const sum = total(pieces);
      const limit = tag === 'de' ? boundInGerman : bound;
      judge(sum <= limit, `${tag}: ${kilobytes(sum)} (${byKind(pieces)}), bound ${kilobytes(limit)}`);
    }
  } finally {
    await browser.close();
    await app.stop();
    await database.drop();
  }
}

const total = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes, 0);

const byKind = (pieces: readonly Piece[]): string =>
  [...Map.groupBy(pieces, ({ kind }) => kind)]
    .map(([kind, those]) => `${those.length} ${kind} ${kilobytes(total(those))}`)
    .join(', ');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
