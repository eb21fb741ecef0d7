import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { DB } from '../../src/platform/db/database.generated.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { Database, Db } from '../../src/platform/db/database.ts';
import type { RowContext } from '../../src/platform/db/database.ts';
import { systemContext } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { setContext } from '../../src/platform/db/transaction.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { databaseUrl, exists } from './test-template.ts';

type Test = (db: Db, now: Instant) => Promise<void>;

/**
 * Makes a test of `work`: it gets a connection as the app's role inside a transaction, with the rights of the system,
 * and whatever it did is undone at its end.
 * @example test('a call is found', inTransaction(async (db) => { ... }))
 */
export function inTransaction(work: Test, context: RowContext = systemContext): () => Promise<void> {
  return async () => {
    const { db } = await workerDatabase();
    await undone(db, async (transaction) => work(transaction, await setContext(transaction, context)));
  };
}

/** Runs `work` in a transaction that ends in a rollback, whether it failed or not. */
async function undone(db: Kysely<DB>, work: (transaction: Db) => Promise<void>): Promise<void> {
  const finished = new Error('undone on purpose');
  try {
    await db.transaction().execute(async (transaction) => {
      await work(transaction);
      throw finished;
    });
  } catch (error) {
    if (error !== finished) throw error;
  }
}

type LocatedDatabase = Database & { url: string };

let opened: Promise<LocatedDatabase> | undefined;

/** The database of this vitest worker: a clone of the template that outlives its test files. */
export async function workerDatabase(): Promise<LocatedDatabase> {
  opened ??= openWorkerDatabase();
  return opened;
}

async function openWorkerDatabase(): Promise<LocatedDatabase> {
  const server = inject('testServer');
  const { template } = server;
  const name = `${template}_worker_${process.env['VITEST_POOL_ID'] ?? '1'}`;
  await withServer(server.url, async (client) => {
    if (!(await exists(client, name))) await client.query(`create database ${name} template ${template}`);
  });
  const url = databaseUrl(server.url, name);
  const database = openDatabase({ url, role: appRole, size: 4 });
  afterAll(() => database.close());
  return { ...database, url };
}

/** A database of its own, for tests that commit. `url` is the owner's address; the clone is dropped by `drop`. */
export async function freshDatabase(size = 10): Promise<LocatedDatabase & { drop: () => Promise<void> }> {
  const server = inject('testServer');
  const name = `${server.template}_fresh_${process.pid}_${(fresh += 1)}`;
  await withServer(server.url, (client) => client.query(`create database ${name} template ${server.template}`));
  const url = databaseUrl(server.url, name);
  const database = openDatabase({ url, role: appRole, size });
  const drop = async (): Promise<void> => {
    await database.close();
    await withServer(server.url, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { ...database, url, drop };
}

/** Sets programme time; it goes on from there. */
export async function setClock(db: Db, now: Instant): Promise<void> {
  await sql`update demo.clock set ahead = to_timestamp(${now}::double precision / 1000) - statement_timestamp()`.execute(
    db,
  );
}

let fresh = 0;

/** Cloning needs the template to itself for a moment, so workers take turns. */
async function withServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(727271003)');
    await work(client);
  } finally {
    await client.end();
  }
}
