import pg from 'pg';
import { BackupError } from '../backup-error.ts';

/** A connection of the owner to the database that is being filled. */
export type RestorePlace = {
  client: pg.Client;
  /** Of this attempt; in the database until all is done, so that nobody takes a half-filled one for a whole. */
  id: string;
  /** Of an attempt that broke off and whose remains were cleared away. */
  earlierId: string | undefined;
  close: () => Promise<void>;
};

const restoreLock = 727271005;

/** Ordinary tables that belong to no extension. */
const tablesHere = `
  from pg_class c join pg_namespace n on n.oid = relnamespace
  where relkind in ('r', 'p') and nspname <> 'information_schema' and nspname not like 'pg\\_%'
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')`;

/**
 * Connects to a database that holds nothing, or only the remains of a restore that broke off.
 * @throws BackupError saying what stands there otherwise; nothing was touched then.
 */
export async function openEmptyDatabase(ownerUrl: string): Promise<Omit<RestorePlace, 'id'>> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'zusammendenken-restore' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`);
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [restoreLock]);
    if (rows[0]?.mine !== true) throw new BackupError('In diese Datenbank wird gerade schon etwas zurückgespielt.');
    const earlierId = await findMark(client);
    if (earlierId === undefined) await refuseUsed(client);
    return { client, earlierId, close: () => client.end() };
  } catch (error) {
    await client.end();
    throw error;
  }
}

/** Puts the mark into the database and clears away what an earlier attempt has left. */
export async function beginRestore(client: pg.Client, id: string): Promise<void> {
  await client.query('begin');
  await dropEverything(client);
  await client.query(`create schema launcher;
    create table launcher.restore (id text primary key, begun_at timestamptz not null default clock_timestamp())`);
  await client.query('insert into launcher.restore (id) values ($1)', [id]);
  await client.query('commit');
}

async function findMark(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('launcher.restore') is not null as there`,
  );
  if (rows[0]?.there !== true) return undefined;
  return (await client.query<{ id: string }>('select id from launcher.restore')).rows[0]?.id;
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ tables: number; database: string; ours: boolean }>(`
    select count(*)::integer as tables, current_database() as database,
      to_regclass('platform.audit_line') is not null and to_regclass('platform.setting') is not null as ours ${tablesHere}`);
  const [found] = rows;
  if (found === undefined || found.tables === 0) return;
  const what = found.ours ? await describe(client) : `${found.tables} Tabellen`;
  throw new BackupError(
    `Die Datenbank „${found.database}“ ist nicht leer: ${what}. Zurückgespielt wird nur in eine leere Datenbank; ` +
      'bitte eine neue anlegen (docs/operations.md, „Build new, do not overwrite“). Nichts wurde verändert.',
  );
}

async function describe(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ demo: boolean; lines: number; last: string | null }>(`
    select coalesce((select value = 'true' from platform.setting where name = 'demo'), false) as demo,
      count(*)::integer as lines, to_char(max(recorded_at) at time zone 'Europe/Berlin', 'DD.MM.YYYY HH24:MI') as last
    from platform.audit_line`);
  const [facts] = rows;
  const kind = facts?.demo === true ? 'eine Demo' : 'eine Installation';
  return `Hier steht ${kind} mit ${facts?.lines ?? 0} Protokollzeilen, die letzte vom ${facts?.last ?? '(keine)'}`;
}

async function dropEverything(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`select nspname as name from pg_namespace
    where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')`);
  for (const { name } of rows) await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
  await client.query('drop table if exists public.zusammendenken_migration');
}
