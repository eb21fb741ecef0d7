import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/postgres/start-postgres.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { appRole } from '../../src/platform/db/migrate.ts';
import { databaseUrl, prepareTemplate } from '../../test/support/test-template.ts';

/** A migrated database on a server with the settings of an installation: what is committed is on the disk. */
export type BenchDatabase = Database & {
  url: string;
  asOwner: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  drop: () => Promise<void>;
  /** The server's processes that work for this database's clients. */
  backends: () => Promise<number[]>;
};

/** Makes it; `TEST_DATABASE_URL` names another server than our own. */
export async function makeDatabase(): Promise<BenchDatabase> {
  const server = await findServer();
  const template = await prepareTemplate(server.url);
  const name = `zd_bench_${randomBytes(4).toString('hex')}`;
  await asOwner(server.url, (client) => client.query(`create database ${name} template ${template}`));
  const url = databaseUrl(server.url, name);
  const database = openDatabase({ url, role: appRole, isPatient: true });
  return {
    ...database,
    url,
    asOwner: (work) => asOwner(url, work),
    backends: () =>
      asOwner(url, async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
        );
        return rows.map(({ pid }) => pid);
      }),
    drop: async () => {
      await database.close();
      await asOwner(server.url, (client) => client.query(`drop database ${name} with (force)`));
      await server.stop();
    },
  };
}

async function findServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url !== undefined) return { url, stop: () => Promise.resolve() };
  const { ownerUrl, stop } = await startPostgres({ dataDir: join(import.meta.dirname, '../../.data/bench') });
  return { url: ownerUrl, stop };
}

async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
