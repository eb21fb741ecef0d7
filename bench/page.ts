import { startApp, startBare } from './support/app-server.ts';
import type { ServerProcess } from './support/app-server.ts';
import type { PageFacts } from './support/bare-page.process.ts';
import { compare, weigh } from './support/compare.ts';
import type { Round } from './support/compare.ts';
import { makeDatabase } from './support/database.ts';
import { judge } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';
import { requestText, startLoad } from './support/load.ts';

const rows = 50;
const rounds = 5;
const seconds = 2;
const warming = 4;
const bound = 0.4;

/** A signed-in page with 50 rows, beside a bare handler that asks the database the same and sends as many bytes. */
export async function run(): Promise<void> {
  const stage = await loadStage();
  const database = await makeDatabase();
  try {
    const { path, cookie } = await stage.prepareList(database.db, rows);
    const app = await startApp(database.url);
    const recorded = await stage.record(database, new Request(`http://127.0.0.1${path}`, { headers: { cookie } }));
    const { statements, status, body, headers } = recorded;
    const seen = Buffer.from(body).toString().match(/<tr>/gu)?.length;
    if (status !== 200 || seen !== rows + 1) throw new Error(`the page has status ${status} and ${seen} rows`);
    console.log(`${path}: ${body.length} bytes, ${statements.length} statements`);
    const facts: PageFacts = {
      databaseUrl: database.url,
      statements: statements.map(({ text, values }) => ({ text, values })),
      body,
      headers,
    };
    const bare = await startBare('bare-page', facts);
    const load = await startLoad();
    const request = requestText('GET', path, { cookie });
    for (const { port } of [app, bare]) await load.send({ port, connections: 32, seconds: warming, request });
    for (const connections of [1, 32, 200]) {
      const of = (server: ServerProcess) => (): Promise<Round> =>
        weigh({ server, status: 200, backends: database.backends }, () =>
          load.send({ port: server.port, connections, seconds, request }),
        );
      const { rate } = await compare(`${connections} connections`, { ours: of(app), bare: of(bare) }, rounds);
      judge(rate >= bound, `page with ${rows} rows at ${connections}: ${rate.toFixed(2)}, bound ${bound}`);
    }
    await Promise.all([load.stop(), bare.stop(), app.stop()]);
  } finally {
    await database.drop();
  }
}
