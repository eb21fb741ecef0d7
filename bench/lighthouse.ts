import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ensureChromium, findChromium } from '../test/support/chromium.ts';
import { startApp } from './support/app-server.ts';
import { makeDatabase } from './support/database.ts';
import { judge, median } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';

/** Fetched when it is asked for: it brings more packages than everything else together. */
const lighthouse = 'lighthouse@13.5.0';
const rounds = 3;
const bounds = { accessibility: 100, 'best-practices': 100, performance: 95 } as const;

type Category = keyof typeof bounds;
type Audit = { title: string; score: number | null; displayValue?: string };
type Result = {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
};

/** Lighthouse, mobile, on the public page of a call, with the machine's Chromium. */
export async function run(): Promise<void> {
  const { playDemo } = await loadStage();
  const database = await makeDatabase();
  const slug = await playDemo(database.db);
  const app = await startApp(database.url);
  const folder = mkdtempSync(join(tmpdir(), 'zusammendenken-lighthouse-'));
  try {
    ensureChromium();
    const results: Result[] = [];
    for (let round = 0; round < rounds; round += 1) {
      results.push(await measure(`http://127.0.0.1:${app.port}/de/aufrufe/${slug}`, folder));
    }
    for (const category of Object.keys(bounds) as Category[]) tell(category, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await app.stop();
    await database.drop();
  }
}

async function measure(url: string, folder: string): Promise<Result> {
  const file = join(folder, 'result.json');
  const isRoot = process.getuid?.() === 0;
  const flags = `--headless=new --disable-dev-shm-usage${isRoot ? ' --no-sandbox' : ''}`;
  const told = ['--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${file}`];
  const asked = [`--only-categories=${Object.keys(bounds).join(',')}`, `--chrome-flags=${flags}`];
  const words = ['--yes', lighthouse, url, ...told, ...asked];
  await promisify(execFile)('npx', words, { cwd: folder, env: { ...process.env, CHROME_PATH: findChromium() } });
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

/** The middle of the scores, and what cost points in any round. */
function tell(category: Category, results: readonly Result[]): void {
  const scores = results.map(({ categories }) => Math.round(categories[category].score * 100));
  const bound = bounds[category];
  judge(median(scores) >= bound, `${category}: ${median(scores)} (${scores.join(', ')}), bound ${bound}`);
  const failed = new Map<string, string>();
  for (const { categories, audits } of results) {
    for (const { id, weight } of categories[category].auditRefs) {
      const audit = audits[id];
      if (weight > 0 && audit !== undefined && audit.score !== null && audit.score < 0.9) {
        failed.set(id, `${audit.title} ${audit.displayValue ?? ''} (${Math.round(audit.score * 100)})`);
      }
    }
  }
  for (const [id, words] of failed) console.log(`  ${id}: ${words}`);
}
