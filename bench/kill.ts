import { setTimeout as delay } from 'node:timers/promises';
import type { Copy } from './support/copy-interests.ts';
import { judge, spread } from './support/figures.ts';
import { handIn } from './support/hand-in.ts';
import { startMailSink } from './support/mail-sink.ts';
import type { Arrived } from './support/mail-sink.ts';
import { prepareSite } from './support/prepare-site.ts';
import { startSite } from './support/site.ts';
import type { BenchSite } from './support/site.ts';
import { visitor } from './support/visitor.ts';
import type { Visitor } from './support/visitor.ts';

const rounds = Number(process.env['ROUNDS'] ?? 20);
const kinds = ['main', 'worker', 'database'] as const;
const words = { main: 'an app process', worker: 'the worker', database: 'the database' };
const clients = 8;

type Tally = { acknowledged: Set<string>; repeated: number; unsure: number };

/**
 * kill -9 of an app process, the worker and the database again and again while interests are handed in. Whoever gets no
 * answer asks again, as a person would. Afterwards everything that was acknowledged is there once, with one letter.
 */
export async function run(): Promise<void> {
  // A slow mail server makes the moment long in which a letter is with it and not yet noted.
  const mail = await startMailSink(20);
  const site = await startSite('kill', { APP_PROCESSES: '2', SMTP_URL: mail.url });
  try {
    const copies = await prepareSite(site, rounds * kinds.length * 60);
    const tally: Tally = { acknowledged: new Set(), repeated: 0, unsure: 0 };
    const ends = new AbortController();
    const people = Array.from({ length: clients }, () => handInAll(site, tally, { copies, signal: ends.signal }));
    for (const kind of kinds) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await delay(150 + Math.random() * 350);
        times.push(await kill(site, kind));
      }
      console.log(`${rounds} times kill -9 of ${words[kind]}; all is well again after ${spread(times, 0)} ms`);
    }
    ends.abort();
    await Promise.all(people);
    console.log(`${tally.unsure} requests without an answer or told to come again, ${tally.repeated} were in already`);
    await judgeStored(site, tally.acknowledged);
    await settled(site);
    await judgeLetters(site, mail.letters);
  } finally {
    await site.stop();
    await mail.close();
  }
}

async function handInAll(
  site: BenchSite,
  tally: Tally,
  { copies, signal }: { copies: Copy[]; signal: AbortSignal },
): Promise<void> {
  const person = visitor(site.port);
  for (let copy = copies.pop(); copy !== undefined && !signal.aborted; copy = copies.pop()) {
    await handInOne(person, copy, tally);
    await delay(100);
  }
  person.leave();
}

async function handInOne(person: Visitor, copy: Copy, tally: Tally): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await person.ask(handIn(copy));
    const status = 'status' in answer ? answer.status : 503;
    if (status === 303) {
      tally.acknowledged.add(copy.id);
      const { location = '' } = 'headers' in answer ? answer.headers : {};
      if (attempt > 0 && !location.endsWith('/beleg')) tally.repeated += 1;
      return;
    }
    if (status < 500) throw new Error(`refused with ${status}`);
    tally.unsure += 1;
    await delay(100);
  }
}

/** Milliseconds until another process has taken its place and the site says it is ready. */
async function kill(site: BenchSite, kind: (typeof kinds)[number]): Promise<number> {
  const [victim] = site.processes(kind);
  if (victim === undefined) throw new Error(`no process of ${kind}`);
  const count = site.processes(kind).length;
  process.kill(victim, 'SIGKILL');
  const began = performance.now();
  const isBack = async (): Promise<boolean> => {
    const now = site.processes(kind);
    return now.length >= count && !now.includes(victim) && (await site.ready());
  };
  while (!(await isBack())) await delay(20);
  return performance.now() - began;
}

/** Waits until no letter waits. */
async function settled({ asOwner }: BenchSite): Promise<void> {
  for (;;) {
    const { rows } = await asOwner((client) =>
      client.query<{ waiting: number }>(`with tried as (
        update platform.mail set next_attempt_at = clock_timestamp() where sent_at is null)
        select count(*)::int as waiting from platform.mail where sent_at is null`),
    );
    if (rows[0]?.waiting === 0) return;
    await delay(500);
  }
}

async function judgeStored({ asOwner }: BenchSite, acknowledged: ReadonlySet<string>): Promise<void> {
  const { rows } = await asOwner((client) =>
    client.query<{ lost: number; lines: number; letters: number }>(
      `select count(*) filter (where interest.state <> 'submitted' or submissions <> 1)::int as lost,
        count(*) filter (where lines <> 1)::int as lines, count(*) filter (where letters <> 1)::int as letters
       from calls.interest
       cross join lateral (select count(*) as submissions from calls.submission where interest_id = interest.id) s
       cross join lateral (select count(*) as lines from platform.audit_line
         where id = interest.id and act = 'calls.submit-interest') l
       cross join lateral (select count(*) as letters from platform.mail
         where about_id = interest.id and kind = 'calls.interest-receipt') m
       where interest.id = any($1)`,
      [[...acknowledged]],
    ),
  );
  const { lost = -1, lines = -1, letters = -1 } = rows[0] ?? {};
  judge(lost === 0, `acknowledged ${acknowledged.size}, of these lost: ${lost}`);
  judge(lines === 0 && letters === 0, `without exactly one audit line: ${lines}, one letter: ${letters}`);
}

/** One letter may arrive twice when the worker was killed between the mail server's answer and the row; then it is the same one. */
async function judgeLetters({ asOwner }: BenchSite, arrived: readonly Arrived[]): Promise<void> {
  const { rows } = await asOwner((client) =>
    client.query<{ id: string; event: string }>(`select message_id as id, about_id || ' ' || recipient as event
      from platform.mail where kind = 'calls.interest-receipt'`),
  );
  const written = new Set(rows.map(({ id }) => id));
  const receipts = arrived.filter(({ messageId }) => written.has(messageId));
  const ids = new Map<string, Set<string>>();
  for (const { to, messageId } of receipts) ids.set(to, (ids.get(to) ?? new Set()).add(messageId));
  const twice = [...ids.values()].filter((each) => each.size > 1).length;
  const events = new Set(rows.map(({ event }) => event)).size;
  judge(
    twice === 0 && rows.length === events,
    `letters ${rows.length} for ${events} events, two Message-IDs: ${twice}`,
  );
  const distinct = new Set(receipts.map(({ messageId }) => messageId)).size;
  judge(distinct === rows.length, `arrived ${distinct} of ${rows.length}`);
  console.log(`arrived a second time with the same Message-ID: ${receipts.length - distinct}`);
}
