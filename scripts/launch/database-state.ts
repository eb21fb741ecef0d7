import pg from 'pg';
import { LaunchError } from './launch-error.ts';

/** What the launcher has noted in the database itself, so that a copy or a restored backup brings it along. */
export type DatabaseState = {
  demo: boolean;
  /** False while it is being made, so after a kill in between. */
  isComplete: boolean;
  /** Of the build that migrated it last. */
  stamp: string | null;
};

/** Runs `work` on a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'zusammendenken-launcher' });
  client.on('error', () => undefined);
  await client.connect().catch(explainRefusal);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function explainRefusal(cause: NodeJS.ErrnoException): never {
  throw new LaunchError(`Die Datenbank lässt sich nicht öffnen: ${cause.message || cause.code}`, { cause });
}

/** Undefined for a database that the launcher has not made. */
export async function findState(client: pg.Client): Promise<DatabaseState | undefined> {
  try {
    const text = 'select demo, is_complete as "isComplete", stamp from launcher.state';
    const { rows } = await client.query<DatabaseState>(text);
    return rows[0];
  } catch (error) {
    if (error instanceof pg.DatabaseError && (error.code === '42P01' || error.code === '3F000')) return undefined;
    throw error;
  }
}

/** Notes that a database is being made. Whether it is a demo never changes from here on. */
export async function insertState(client: pg.Client, demo: boolean): Promise<void> {
  await client.query(`
    create schema if not exists launcher;
    create table if not exists launcher.state (
      single boolean primary key default true check (single),
      demo boolean not null,
      is_complete boolean not null default false,
      stamp text
    )`);
  await client.query('insert into launcher.state (demo) values ($1) on conflict do nothing', [demo]);
}

export async function updateState(client: pg.Client, stamp: string): Promise<void> {
  await client.query('update launcher.state set is_complete = true, stamp = $1', [stamp]);
}

/** Whether the database holds no table yet. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and nspname <> 'information_schema' and nspname not like 'pg\\_%' limit 1`);
  return rowCount === 0;
}
