import { setTimeout as delay } from 'node:timers/promises';
import { startApp } from './support/app-server.ts';
import { copyInterests, signCopies } from './support/copy-interests.ts';
import type { Copy } from './support/copy-interests.ts';
import { makeDatabase } from './support/database.ts';
import type { BenchDatabase } from './support/database.ts';
import { judge, median } from './support/figures.ts';
import { handIn } from './support/hand-in.ts';
import { loadStage } from './support/load-stage.ts';
import { visitor } from './support/visitor.ts';
import type { Answer } from './support/visitor.ts';

const seconds = 12;
const readers = 400;
const submitters = 24;

type Kind = 'read' | 'refused' | 'handIn' | 'health' | 'asset' | 'failed';
type Tally = Record<Kind, number[]>;

/** Far more people than one process can serve ask for a page with 50 rows; meanwhile some hand in. */
export async function run(): Promise<void> {
  const stage = await loadStage();
  const database = await makeDatabase();
  try {
    const { path, cookie } = await stage.prepareList(database.db, 50);
    const copies = await prepare(database);
    const app = await startApp(database.url, { isLimited: true });
    const tally: Tally = { read: [], refused: [], handIn: [], health: [], asset: [], failed: [] };
    const end = performance.now() + seconds * 1000;
    const read = async (): Promise<void> => {
      const person = visitor(app.port);
      while (performance.now() < end) {
        const answer = await timed(tally, person.ask({ path, headers: { cookie } }), { 200: 'read', 503: 'refused' });
        // Whoever is turned away comes again sooner than asked to.
        if ('status' in answer && answer.status === 503) await delay(200 + Math.random() * 800);
      }
      person.leave();
    };
    const submit = async (): Promise<void> => {
      const person = visitor(app.port);
      for (;;) {
        const copy = performance.now() < end ? copies.pop() : undefined;
        if (copy === undefined) break;
        await timed(tally, person.ask(handIn(copy)), { 303: 'handIn' });
        await delay(100);
      }
      person.leave();
    };
    const look = async (what: string, kind: 'health' | 'asset'): Promise<void> => {
      const person = visitor(app.port);
      while (performance.now() < end) {
        await timed(tally, person.ask({ path: what }), { 200: kind });
        await delay(100);
      }
      person.leave();
    };
    const style = await styleOf(app.port);
    await Promise.all([
      ...Array.from({ length: readers }, read),
      ...Array.from({ length: submitters }, submit),
      look('/healthz', 'health'),
      look(style, 'asset'),
    ]);
    await tell(database, tally);
    await app.stop();
  } finally {
    await database.drop();
  }
}

async function timed(tally: Tally, asking: Promise<Answer>, kinds: Partial<Record<number, Kind>>): Promise<Answer> {
  const began = performance.now();
  const answer = await asking;
  const kind = 'status' in answer ? (kinds[answer.status] ?? 'failed') : 'failed';
  if (kind === 'refused' && 'headers' in answer && answer.headers['retry-after'] === undefined) tally.failed.push(0);
  tally[kind].push(performance.now() - began);
  return answer;
}

async function tell(database: BenchDatabase, tally: Tally): Promise<void> {
  const p95 = (times: number[]): number =>
    times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
  for (const [kind, times] of Object.entries(tally)) {
    console.log(
      `${kind}: ${times.length}, median ${(median(times) || 0).toFixed(0)} ms, p95 ${p95(times).toFixed(0)} ms`,
    );
  }
  judge(tally.failed.length === 0, `anything else than 200, 303 or 503 with Retry-After: ${tally.failed.length}`);
  const middle = { read: median(tally.read), handIn: median(tally.handIn), refused: median(tally.refused) };
  judge(
    middle.handIn < middle.read,
    `handing in takes ${(middle.handIn / middle.read).toFixed(2)} of what reading takes`,
  );
  judge(middle.refused < middle.read, `turned away after ${(middle.refused / middle.read).toFixed(2)} of that`);
  const stored = await database.asOwner(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from calls.submission where channel is not null',
    );
    return rows[0]?.n ?? 0;
  });
  console.log(`submissions stored ${stored}, of these handed in meanwhile ${tally.handIn.length}`);
}

async function prepare(database: BenchDatabase): Promise<Copy[]> {
  const stage = await loadStage();
  const ready = await stage.prepareInterest(database.db);
  const copies = await database.asOwner((client) => copyInterests(client, ready, 3000));
  const hashes = await stage.hashesOf(database.db, ready.interest, copies);
  await database.asOwner((client) => signCopies(client, hashes));
  return copies;
}

async function styleOf(port: number): Promise<string> {
  const page = await (await fetch(`http://127.0.0.1:${port}/de/`)).text();
  return /\/assets\/[\w.-]+\.css/u.exec(page)?.[0] ?? '/healthz';
}
