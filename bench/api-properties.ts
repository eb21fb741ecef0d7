import type { Described } from '../test/api/described-api.ts';
import { findKnown } from '../test/api/find-known.ts';
import { tryEverything } from '../test/api/try-everything.ts';
import { startApp } from './support/app-server.ts';
import { makeDatabase } from './support/database.ts';
import { loadStage } from './support/load-stage.ts';

/** Requests for each operation; `RUNS` says otherwise. */
const usual = 400;

/** Sends requests made from the description to a running demo, over HTTP, and counts the answers. */
export async function run(): Promise<void> {
  const { playDemo } = await loadStage();
  const database = await makeDatabase();
  try {
    await playDemo(database.db);
    // What is tried is the answers, not the limit.
    process.env['API_REQUESTS_PER_MINUTE'] = '999999';
    const app = await startApp(database.url);
    const base = `http://127.0.0.1:${app.port}`;
    const description = (await (await fetch(`${base}/api/openapi.json`)).json()) as Described;
    const tried = await tryEverything(description, {
      runs: Number(process.env['RUNS'] ?? usual),
      known: await findKnown(database.db),
      send: ({ path, body, ...init }) => fetch(`${base}${path}`, { ...init, ...(body === null ? {} : { body }) }),
    });
    console.log(`${tried.requests} requests; every answer as described, none with 5xx`);
    console.log(`slowest: ${Math.round(tried.slowest)} ms`);
    console.table(tried.byStatus);
    await app.stop();
  } finally {
    await database.drop();
  }
}
