import { setTimeout as delay } from 'node:timers/promises';
import { crawl, signInAsAll } from './fuzz/crawl.ts';
import type { Crawled } from './fuzz/crawl.ts';
import { runFuzz } from './fuzz/run-fuzz.ts';
import type { Flaw } from './fuzz/run-fuzz.ts';
import { startApp } from './support/app-server.ts';
import { makeDatabase } from './support/database.ts';
import { judge } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';

const total = Number(process.env['COUNT'] ?? 20_000);
const batch = 1000;
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const longest = 2000;

/** Every route and operation with any method, address, header and body, as every role of the demo. */
export async function run(): Promise<void> {
  const stage = await loadStage();
  const database = await makeDatabase();
  try {
    await stage.playDemo(database.db);
    const app = await startApp(database.url);
    const routes = stage.everyAddress().filter(({ path }) => !isClock(path));
    let people: Crawled[] = [];
    const statuses = new Map<number, number>();
    const flaws: Flaw[] = [];
    let tried = 0;
    let slowest = { took: 0, words: '' };
    for (let round = 0; tried < total; round += 1) {
      // Some inputs sign somebody out, or change what there is to see.
      if (round % 5 === 0) people = await lookAround(app.port);
      const report = await runFuzz({
        port: app.port,
        ground: { routes, people },
        count: batch,
        seed: seed + round,
        longest,
        atOnce: 2,
      });
      tried += report.tried;
      for (const [status, count] of report.statuses) statuses.set(status, (statuses.get(status) ?? 0) + count);
      if (report.slowest > slowest.took) slowest = { took: report.slowest, words: report.slowestWords };
      for (const flaw of report.flaws) tell(flaw, flaws);
    }
    await delay(100);
    const forms = new Set(people.flatMap((person) => person.forms.map(({ action }) => action))).size;
    console.log(`${routes.length} routes and operations, ${people.length} people, ${forms} forms; seed ${seed}`);
    console.log(`statuses ${JSON.stringify([...statuses].sort(([one], [other]) => one - other))}`);
    console.log(`slowest ${slowest.took.toFixed(0)} ms: ${slowest.words}`);
    judge(flaws.length === 0, `${tried} inputs, flaws: ${flaws.length}`);
    await app.stop();
  } finally {
    await database.drop();
  }
}

/** Moving the demo's date runs every job there is; it is in demos only, and slow by what it does. */
const isClock = (path: string): boolean => /\/demo\/(datum|neu)/u.test(path);

async function lookAround(port: number): Promise<Crawled[]> {
  const people: Crawled[] = [];
  for (const cookie of await signInAsAll(port)) {
    const seen = await crawl(port, cookie, 40);
    people.push({ ...seen, forms: seen.forms.filter(({ action }) => !isClock(action)) });
  }
  return people;
}

function tell(flaw: Flaw, flaws: Flaw[]): void {
  flaws.push(flaw);
  if (flaws.length > 40) return;
  console.log(
    `${flaw.what}: ${flaw.words}\n    ${JSON.stringify(flaw.input.bytes.subarray(0, 700).toString('latin1'))}`,
  );
}
