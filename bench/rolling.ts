import { setTimeout as delay } from 'node:timers/promises';
import type { Copy } from './support/copy-interests.ts';
import { judge } from './support/figures.ts';
import { handIn } from './support/hand-in.ts';
import { startMailSink } from './support/mail-sink.ts';
import { prepareSite } from './support/prepare-site.ts';
import { startSite } from './support/site.ts';
import type { BenchSite } from './support/site.ts';
import { visitor } from './support/visitor.ts';
import type { Answer, Visitor } from './support/visitor.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const processes = 2;

type Count = { asked: number; failed: Map<string, number>; handedIn: number };

/** Replaces all processes again and again while visitors read, pause and hand in; not one request may fail. */
export async function run(): Promise<void> {
  const mail = await startMailSink();
  const site = await startSite('rolling', { APP_PROCESSES: String(processes), SMTP_URL: mail.url });
  try {
    const copies = await prepareSite(site, 400 * rounds);
    const count: Count = { asked: 0, failed: new Map(), handedIn: 0 };
    const ends = new AbortController();
    const people = [
      ...Array.from({ length: 24 }, () => read(site, count, { signal: ends.signal, pause: 0 })),
      ...Array.from({ length: 40 }, () => read(site, count, { signal: ends.signal, pause: 4500 })),
      ...Array.from({ length: 8 }, () => handInAll(site, count, { signal: ends.signal, copies })),
    ];
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await delay(1000);
      times.push(await replaceAll(site));
    }
    await delay(1000);
    ends.abort();
    await Promise.all(people);
    const failed = [...count.failed.values()].reduce((sum, each) => sum + each, 0);
    const list = times.map((time) => (time / 1000).toFixed(1)).join(', ');
    console.log(`${rounds} restarts of ${processes} processes and the worker, each in ${list} s`);
    judge(
      failed === 0,
      `requests ${count.asked}, handed in ${count.handedIn}, failed ${failed} ${JSON.stringify([...count.failed])}`,
    );
    const stored = await site.asOwner(async (client) => {
      const { rows } = await client.query<{ n: number }>('select count(*)::int as n from calls.submission');
      return rows[0]?.n;
    });
    judge(stored === count.handedIn, `acknowledged ${count.handedIn}, stored ${stored}`);
  } finally {
    await site.stop();
    await mail.close();
  }
}

type Until = { signal: AbortSignal };

async function read({ port }: BenchSite, count: Count, { signal, pause }: Until & { pause: number }): Promise<void> {
  const paths = ['/de/', '/de/aufrufe', '/ar/', '/de/anmelden', '/en/kontakt', '/healthz'];
  const person = visitor(port);
  for (let turn = 0; !signal.aborted; turn += 1) {
    note(count, await person.ask({ path: paths[turn % paths.length] ?? '/' }), 200);
    if (pause > 0) await delay(Math.random() * pause);
  }
  person.leave();
}

async function handInAll(site: BenchSite, count: Count, { signal, copies }: Until & { copies: Copy[] }): Promise<void> {
  const person: Visitor = visitor(site.port);
  for (;;) {
    const copy = signal.aborted ? undefined : copies.pop();
    if (copy === undefined) break;
    const answer = await person.ask(handIn(copy));
    note(count, answer, 303);
    if ('status' in answer && answer.status === 303) count.handedIn += 1;
    await delay(50);
  }
  person.leave();
}

function note(count: Count, answer: Answer, status: number): void {
  count.asked += 1;
  const came = 'error' in answer ? answer.error : String(answer.status);
  if (came !== String(status)) count.failed.set(came, (count.failed.get(came) ?? 0) + 1);
}

/** Milliseconds until no process of before is left. */
async function replaceAll(site: BenchSite): Promise<number> {
  const all = (): number[] => [...site.processes('main'), ...site.processes('worker')];
  const before = new Set(all());
  const began = performance.now();
  process.kill(site.pid, 'SIGHUP');
  do await delay(50);
  while (all().some((pid) => before.has(pid)) || all().length < before.size);
  return performance.now() - began;
}
