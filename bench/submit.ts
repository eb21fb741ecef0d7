import type pg from 'pg';
import { startApp, startBare } from './support/app-server.ts';
import type { ServerProcess } from './support/app-server.ts';
import type { SubmitFacts } from './support/bare-submit.process.ts';
import { compare, weigh } from './support/compare.ts';
import type { Round } from './support/compare.ts';
import { copyInterests, signCopies } from './support/copy-interests.ts';
import type { Copy } from './support/copy-interests.ts';
import { makeDatabase } from './support/database.ts';
import type { BenchDatabase } from './support/database.ts';
import { judge } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';
import { requestText, startLoad } from './support/load.ts';

const rounds = 3;
/** How many interests are handed in per round at so many connections. */
const steps = [
  { connections: 1, count: 150 },
  { connections: 32, count: 500 },
  { connections: 200, count: 700 },
];
const warming = 500;
const bound = 0.5;

/** Handing interests in, beside a bare handler that asks the database the same; afterwards everything told to be in is in. */
export async function run(): Promise<void> {
  const database = await makeDatabase();
  try {
    const { copies, facts } = await prepare(database);
    const app = await startApp(database.url);
    const bare = await startBare('bare-submit', facts);
    const load = await startLoad();
    let told = 1;
    const round = (server: ServerProcess, connections: number, count: number) => (): Promise<Round> => {
      const requests = copies.splice(0, count).map(submitText);
      if (requests.length < count) throw new Error('too few interests');
      told += count;
      return weigh({ server, status: 303, backends: database.backends }, () =>
        load.send({ port: server.port, connections, requests }),
      );
    };
    for (const server of [app, bare]) await round(server, 32, warming)();
    for (const { connections, count } of steps) {
      const sides = { ours: round(app, connections, count), bare: round(bare, connections, count) };
      const { rate } = await compare(`${connections} connections`, sides, rounds);
      judge(rate >= bound, `handing in at ${connections}: ${rate.toFixed(2)}, bound ${bound}`);
    }
    await Promise.all([load.stop(), bare.stop(), app.stop()]);
    const stored = await database.asOwner(countStored);
    const isWhole = Object.values(stored).every((count) => count === told);
    judge(isWhole, `acknowledged ${told}, stored ${JSON.stringify(stored)}`);
  } finally {
    await database.drop();
  }
}

/** Enough interests, the first of which is handed in and written down. */
async function prepare(database: BenchDatabase): Promise<{ copies: Copy[]; facts: SubmitFacts }> {
  const stage = await loadStage();
  const needed = 1 + 2 * warming + steps.reduce((sum, { count }) => sum + 2 * (rounds + 1) * count, 0);
  const ready = await stage.prepareInterest(database.db);
  const copies = await database.asOwner((client) => copyInterests(client, ready, needed));
  const hashes = await stage.hashesOf(database.db, ready.interest, copies);
  await database.asOwner(async (client) => {
    await signCopies(client, hashes);
    await client.query(`update platform.mail set sent_at = clock_timestamp()`);
    await client.query('analyze');
  });
  const [first, ...others] = copies;
  if (first === undefined) throw new Error('no interests');
  const { statements, status, headers } = await stage.record(
    database,
    new Request(`http://127.0.0.1${addressOf(first)}`, { method: 'POST', headers: headersOf(first) }),
  );
  if (status !== 303) throw new Error(`the first interest was not taken: ${status}`);
  const number = await database.asOwner(async (client) => {
    const { rows } = await client.query<{ number: string }>('select number from calls.interest where id = $1', [
      first.id,
    ]);
    return rows[0]?.number ?? '';
  });
  console.log(`${ready.answers} answers, ${statements.length} statements, ${others.length} interests ready`);
  const questions = statements.map(({ text, values }) => ({ text, values }));
  const recorded = { copy: first, number, known: [ready.callId] };
  return { copies: others, facts: { databaseUrl: database.url, questions, recorded, copies: others, headers } };
}

async function countStored(client: pg.Client): Promise<Record<string, number>> {
  const { rows } = await client.query<Record<string, number>>(`select
    (select count(distinct interest_id) from calls.submission) as submissions,
    (select count(*) from calls.interest where state = 'submitted') as interests,
    (select count(*) from platform.audit_line where act = 'calls.submit-interest') as "audit lines",
    (select count(*) from platform.mail where kind = 'calls.interest-receipt') as letters`);
  return rows[0] ?? {};
}

const addressOf = ({ handle }: Copy): string => `/de/interesse/${handle}/einreichen`;
const headersOf = ({ secret }: Copy): Record<string, string> => ({
  cookie: `sitzung=${secret}`,
  'sec-fetch-site': 'same-origin',
});
const submitText = (copy: Copy): string => requestText('POST', addressOf(copy), headersOf(copy));
