import { startApp, startBare } from './support/app-server.ts';
import type { ServerProcess } from './support/app-server.ts';
import type { FixedAnswer } from './support/bare-fixed.process.ts';
import { compare, weigh } from './support/compare.ts';
import type { Round } from './support/compare.ts';
import { makeDatabase } from './support/database.ts';
import { judge } from './support/figures.ts';
import { loadStage } from './support/load-stage.ts';
import { requestText, startLoad } from './support/load.ts';

const rounds = 5;
const seconds = 2;
const bound = 0.5;

/** The public page of a call from the cache, beside an HTTP server that sends the same bytes and does nothing else. */
export async function run(): Promise<void> {
  const { playDemo } = await loadStage();
  const database = await makeDatabase();
  try {
    const path = `/de/aufrufe/${await playDemo(database.db)}`;
    const app = await startApp(database.url);
    const answer = await fetched(app.port, path);
    console.log(`${path}: ${answer.body.length} bytes compressed`);
    const bare = await startBare('bare-fixed', answer);
    const load = await startLoad();
    const request = requestText('GET', path, { 'accept-encoding': 'br' });
    for (const connections of [1, 32, 200]) {
      const of = (server: ServerProcess) => (): Promise<Round> =>
        weigh({ server, status: 200 }, () => load.send({ port: server.port, connections, seconds, request }));
      const { rate, work } = await compare(`${connections} connections`, { ours: of(app), bare: of(bare) }, rounds);
      // The client needs as much of the machine as the server; the computing tells what the server could do without it.
      judge(
        Math.min(rate, work) >= bound,
        `public page at ${connections}: ${rate.toFixed(2)}, by computing ${work.toFixed(2)}, bound ${bound}`,
      );
    }
    await Promise.all([load.stop(), bare.stop(), app.stop()]);
  } finally {
    await database.drop();
  }
}

/** The page as it goes over the line: fetch would unpack it. */
async function fetched(port: number, path: string): Promise<FixedAnswer> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get({ port, path, headers: { 'accept-encoding': 'br' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const {
          connection: _,
          date: _date,
          'keep-alive': _alive,
          'transfer-encoding': _chunks,
          ...headers
        } = response.headers;
        const body = Buffer.concat(parts);
        resolve({ body, headers: { ...(headers as Record<string, string>), 'content-length': String(body.length) } });
      });
    }).on('error', reject);
  });
}
