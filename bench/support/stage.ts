/* What benches need of the modules; see load-stage.ts. */
import { join } from 'node:path';
import pg from 'pg';
import { createApp } from '../../src/app.ts';
import { jobsOf, modulesOf } from '../../src/modules.ts';
import { openSession } from '../../src/modules/accounts/index.ts';
import { signedHash } from '../../src/modules/calls/actions/content-hash.ts';
import { beginDraft, completeDraft, insertOpenCall } from '../../src/modules/calls/interest-factories.ts';
import { insertActor, insertRound } from '../../src/modules/calls/review-factories.ts';
import { findPublicCalls } from '../../src/modules/calls/store/calls.ts';
import { findInterest } from '../../src/modules/calls/store/interests.ts';
import { seedDemo } from '../../src/modules/demo/index.ts';
import { findOrInsertMunicipality } from '../../src/modules/organisations/index.ts';
import { perform } from '../../src/platform/actions/action.ts';
import { system } from '../../src/platform/actions/actor.ts';
import { nobody } from '../../src/platform/agency/agency.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import type { Db } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { inTransaction } from '../../src/platform/db/transaction.ts';
import { loadAssets } from '../../src/platform/http/assets.ts';
import { makeSecrets } from '../../src/platform/secrets/secrets.ts';
import type { Copy, Template } from './copy-interests.ts';
import type { BenchDatabase } from './database.ts';

/** Every route and operation, with `:name` or `{name}` for the parts that change. */
export function everyAddress(): { method: string; path: string }[] {
  const modules = modulesOf({ demo: true, agency: nobody, resetDemo: null });
  const routes = modules.flatMap((module) => module.routes);
  const pages = routes.map(({ method, path, audience }) => ({
    method,
    path: audience === 'bare' ? path : `/de${path}`,
  }));
  const operations = modules.flatMap(({ api }) => api ?? []).map(({ method, path }) => ({ method, path }));
  return [
    ...pages,
    ...operations,
    { method: 'GET', path: '/api/openapi.json' },
    { method: 'GET', path: '/assets/:name' },
  ];
}

/** Plays the demo up to the week before its deadline, and returns the last part of its call's address. */
export async function playDemo(db: Db): Promise<string> {
  await seedDemo({ db, origin: 'http://127.0.0.1', jobs: jobsOf() });
  const [call] = await inTransaction(db, systemContext, findPublicCalls);
  if (call === undefined) throw new Error('the demo published no call');
  return call.slug;
}

/** A staff page with a row for each of so many interests, and the cookie of somebody who may read it. */
export async function prepareList(db: Db, rows: number): Promise<{ path: string; cookie: string }> {
  const { call, lead } = await inTransaction(db, systemContext, (transaction) =>
    insertRound(transaction, { bids: rows }),
  );
  return { path: `/de/verwaltung/aufrufe/${call.id}/interessen`, cookie: await cookieOf(db, lead.personId) };
}

/** An interest with an answer to everything that is asked, signed and confirmed: it can be handed in as it is. */
export type ReadyInterest = Template & { callId: string; handle: string; answers: number };

/** Makes it through the acts of the platform. */
export async function prepareInterest(db: Db): Promise<ReadyInterest> {
  return inTransaction(db, systemContext, async (transaction, now) => {
    const { call, places } = await insertOpenCall(transaction, now);
    const place = places.find(({ label }) => label === 'Musterstadt')?.id ?? '';
    const organisation = (await findOrInsertMunicipality(transaction, place))?.id ?? '';
    const actor = await insertActor(transaction, 'koordination', { organisationId: organisation, role: 'coordinator' });
    const { id, handle } = await beginDraft(transaction, actor, { call, placeId: place });
    await completeDraft(transaction, { handle, call, now });
    const answers = (await findInterest(transaction, { id }))?.answers.length ?? 0;
    return { interest: id, handle, callId: call.id, place, organisation, person: actor.personId, answers };
  });
}

/** What the heads of the copies would sign: the same answers, each of its own municipality. */
export async function hashesOf(
  db: Db,
  interest: string,
  copies: readonly Copy[],
): Promise<{ id: string; hash: Buffer }[]> {
  const record = await inTransaction(db, systemContext, (transaction) => findInterest(transaction, { id: interest }));
  const place = record?.place;
  if (record === undefined || place === undefined || place === null) throw new Error('no interest to copy');
  return copies.map(({ id, place: placeId, ars }) => ({
    id,
    hash: signedHash({ ...record, place: { ...place, id: placeId, ars } }),
  }));
}

async function cookieOf(db: Db, personId: string): Promise<string> {
  const outcome = await perform({ db, actor: system }, openSession, { personId });
  if (!outcome.ok) throw new Error('no session');
  return `sitzung=${outcome.value.secret}`;
}

/** One question to the database, as the driver was given it. */
export type Statement = { text: string; values: unknown[]; rows: Record<string, unknown>[] };
/** What the platform asked the database for one request, and what it answered. */
export type Recording = { statements: Statement[]; status: number; body: Uint8Array; headers: Record<string, string> };

/** Lets the platform answer one request in this process and writes down what it asks the database. */
export async function record(database: BenchDatabase, request: Request): Promise<Recording> {
  const app = createApp({
    databaseUrl: database.url,
    role: appRole,
    database,
    filesFolder: join(import.meta.dirname, 'files'),
    assets: await loadAssets(join(process.cwd(), '.build/assets')),
    baseUrl: () => 'http://127.0.0.1',
    demo: true,
    agency: nobody,
    log: (_level, message, facts) => console.error(message, facts),
    staffSecondFactor: 'offered',
    secrets: makeSecrets([Buffer.alloc(32)]),
    apiRequestsPerMinute: 1_000_000,
    resetDemo: null,
  });
  const statements: Statement[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- the one in its place calls it on the client it is asked on
  const ask = pg.Client.prototype.query;
  pg.Client.prototype.query = listening(ask, statements);
  try {
    const answer = await app.handle(request, '127.0.0.1');
    const body = new Uint8Array(await answer.arrayBuffer());
    return { statements, status: answer.status, body, headers: Object.fromEntries(answer.headers) };
  } finally {
    pg.Client.prototype.query = ask;
    await app.close();
  }
}

type Ask = typeof pg.Client.prototype.query;

function listening(ask: Ask, statements: Statement[]): Ask {
  return function (this: pg.Client, ...given: unknown[]) {
    const answered = (ask as (...given: unknown[]) => unknown).apply(this, given);
    const [text, values = []] = given;
    // The arrival clock asks by name on a connection of its own; news of public pages is nobody's request.
    if (typeof text !== 'string' || text.includes('from platform.public_version')) return answered;
    const statement: Statement = { text, values: values as unknown[], rows: [] };
    statements.push(statement);
    return (answered as Promise<pg.QueryResult<Record<string, unknown>>>).then((result) => {
      statement.rows = result.rows;
      return result;
    });
  } as Ask;
}
