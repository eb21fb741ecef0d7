import pg from 'pg';
import { LaunchError } from './launch-error.ts';

/** What the database itself says of its making, so that a copy or a restored backup brings it along. */
export type DatabaseState = {
  /** Noted by the first migration (platform.setting); undefined until then, so still open. */
  demo: boolean | undefined;
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

/**
 * Undefined for a database that the launcher has not made.
 * @throws LaunchError for one into which a backup is being put.
 */
export async function findState(client: pg.Client): Promise<DatabaseState | undefined> {
  await refuseHalfRestored(client);
  const { rows } = await client.query<{ launcher: boolean; platform: boolean }>(`
    select to_regclass('launcher.state') is not null as launcher, to_regclass('platform.setting') is not null as platform`);
  if (rows[0]?.launcher !== true) return undefined;
  const state = await client.query<Omit<DatabaseState, 'demo'>>(
    'select is_complete as "isComplete", stamp from launcher.state',
  );
  if (state.rows[0] === undefined) return undefined;
  return { ...state.rows[0], demo: rows[0].platform ? await findDemo(client) : undefined };
}

async function findDemo(client: pg.Client): Promise<boolean | undefined> {
  const text = `select value = 'true' as demo from platform.setting where name = 'demo'`;
  return (await client.query<{ demo: boolean }>(text)).rows[0]?.demo;
}

/** Notes that a database is being made. */
export async function insertState(client: pg.Client): Promise<void> {
  await client.query(`
    create schema if not exists launcher;
    create table if not exists launcher.state (
      single boolean primary key default true check (single),
      is_complete boolean not null default false,
      stamp text
    )`);
  await client.query('insert into launcher.state default values on conflict do nothing');
}

/** Notes that a database is as this build wants it. */
export async function updateState(client: pg.Client, stamp: string): Promise<void> {
  // Databases made before have noted here, too, whether they are demos.
  await client.query('alter table launcher.state drop column if exists demo');
  await client.query('update launcher.state set is_complete = true, stamp = $1', [stamp]);
}

/** Notes that a backup was put back here and is whole; until then its mark keeps everybody out. */
export async function finishRestore(client: pg.Client, stamp: string): Promise<void> {
  await client.query('begin');
  await insertState(client);
  await updateState(client, stamp);
  await client.query('drop table launcher.restore');
  await client.query('commit');
}

async function refuseHalfRestored(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ half: boolean }>(`select to_regclass('launcher.restore') is not null as half`);
  if (rows[0]?.half !== true) return;
  throw new LaunchError(
    'In diese Datenbank wird eine Sicherung zurückgespielt, oder ein Versuch davon brach ab. ' +
      'Bitte npm run restore -- DATEI von vorn beginnen; was der Versuch hinterlassen hat, räumt er selbst weg.',
  );
}

/** Whether the database holds no table yet. */
export async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(`
    select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
    where relkind in ('r', 'p') and nspname <> 'information_schema' and nspname not like 'pg\\_%' limit 1`);
  return rowCount === 0;
}
