import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../../src/platform/db/migrate.ts';

/** Where the migrations are. */
export const migrations = join(import.meta.dirname, '../../migrations');

/**
 * Makes the migrated database that tests clone, or finds it: its name tells which migrations it has seen. It is that of
 * a demo, so that tests can set programme time.
 */
export async function prepareTemplate(serverUrl: string): Promise<string> {
  const template = `zd_template_${hashOfMigrations()}`;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(727271002)');
    await dropLeftovers(client, template);
    if (!(await exists(client, template))) await makeTemplate(client, { serverUrl, template });
  } finally {
    await client.end();
  }
  return template;
}

/** The address of another database on the same server. An address of a socket has no host, so it is no URL to JavaScript. */
export const databaseUrl = (serverUrl: string, database: string): string =>
  serverUrl.replace(/^(\w+:\/\/[^/]*\/)[^?]*/u, `$1${database}`);

/** Whether the server has a database of this name. */
export async function exists(client: pg.Client, database: string): Promise<boolean> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  return rowCount === 1;
}

/** Clones of runs that ended, and templates of older migrations; one that is in use can't be dropped and stays. */
async function dropLeftovers(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'zd_template_%' and (datname not like $1 || '%' or datname like '%_fresh_%')`,
    [template],
  );
  for (const { name } of rows) await client.query(`drop database if exists ${name}`).catch(() => undefined);
}

/** A half-migrated database never bears the template's name: it gets it by renaming at the end. */
async function makeTemplate(
  client: pg.Client,
  { serverUrl, template }: { serverUrl: string; template: string },
): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await client.query(`drop database if exists ${unfinished}`);
  await client.query(`create database ${unfinished}`);
  await migrate(databaseUrl(serverUrl, unfinished), migrations, { demo: true });
  await client.query(`alter database ${unfinished} rename to ${template}`);
}

function hashOfMigrations(): string {
  const hash = createHash('sha256');
  const files = readdirSync(migrations, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(migrations, file)));
  return hash.digest('hex').slice(0, 12);
}
