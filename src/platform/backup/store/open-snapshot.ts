import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { BackupError } from '../backup-error.ts';
import { backupLock } from '../backup-lock.ts';
import { hiddenTables } from '../hidden-tables.ts';
import { quoted, readFileTables, readSequences, readTables, type TableLayout } from './layout.ts';

/** The database at one moment, however long it takes to read it. */
export type Snapshot = {
  takenAt: string;
  postgres: number;
  installation: string;
  demo: boolean;
  migrations: { name: string; hash: string }[];
  tables: readonly TableLayout[];
  sequences: { name: string; value: string }[];
  /** Rows of a table in the text format of COPY. */
  copy: (table: TableLayout) => AsyncIterable<Buffer>;
  /** Addresses of files and the SHA-256 their row states, in pages. */
  namedFiles: () => AsyncGenerator<{ address: string; digest: string | null }>;
  close: () => Promise<void>;
};

/** Whoever migrates holds this one, whoever makes a backup shares it. */
const migrationLock = 727271001;

/**
 * Opens it as the owner. Acts and other reads go on meanwhile; changes of the schema wait until it is closed.
 * @throws BackupError when the login doesn't see every row.
 */
export async function openSnapshot(ownerUrl: string, tell: (words: string) => void): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'zusammendenken-backup' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(`set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres';
      set bytea_output = 'hex'; set client_encoding = 'UTF8'; set statement_timeout = 0;
      set idle_in_transaction_session_timeout = 0; select set_config('app.scope', 'system', false)`);
    await waitFor(client, { lock: migrationLock, shared: true, why: 'Die Datenbank wird gerade umgebaut' }, tell);
    await waitFor(client, { lock: backupLock, shared: false, why: 'Eine andere Sicherung läuft' }, tell);
    await client.query('begin isolation level repeatable read read only');
    return await readSnapshot(client);
  } catch (error) {
    await client.end();
    throw error;
  }
}

async function waitFor(
  client: pg.Client,
  { lock, shared, why }: { lock: number; shared: boolean; why: string },
  tell: (words: string) => void,
): Promise<void> {
  const suffix = shared ? '_shared' : '';
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock${suffix}($1) as mine`, [lock]);
  if (rows[0]?.mine === true) return;
  tell(`${why}, warte ...`);
  await client.query(`select pg_advisory_lock${suffix}($1)`, [lock]);
}

async function refuseOthers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ ours: boolean; half: boolean }>(`select
    to_regclass('public.zusammendenken_migration') is not null and to_regclass('platform.setting') is not null as ours,
    to_regclass('launcher.restore') is not null as half`);
  if (rows[0]?.half === true) {
    throw new BackupError('In diese Datenbank wird eine Sicherung zurückgespielt, oder ein Versuch davon brach ab.');
  }
  if (rows[0]?.ours !== true) throw new BackupError('In dieser Datenbank steht noch keine Installation.');
}

async function readSnapshot(client: pg.Client): Promise<Snapshot> {
  await refuseOthers(client);
  const { rows } = await client.query<Pick<Snapshot, 'takenAt' | 'postgres' | 'installation' | 'demo'>>(`
    select to_char(statement_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt",
      current_setting('server_version_num')::integer / 10000 as postgres,
      coalesce((select value #>> '{}' from platform.setting where name = 'installation'), '') as installation,
      coalesce((select value = 'true' from platform.setting where name = 'demo'), false) as demo`);
  const migrations = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.zusammendenken_migration order by name',
  );
  const tables = await readTables(client);
  const hidden = hiddenTables(tables);
  if (hidden.length > 0) {
    throw new BackupError(`Der Eigentümer der Datenbank sieht nicht alle Zeilen von ${hidden.join(', ')}.`);
  }
  const fileTables = await readFileTables(client);
  const [facts] = rows;
  if (facts === undefined) throw new Error('no facts of the database');
  return {
    ...facts,
    migrations: migrations.rows,
    tables,
    sequences: await readSequences(client),
    copy: (table) =>
      client.query(copyTo(`copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) to stdout`)),
    namedFiles: () => findNamedFiles(client, fileTables),
    close: () => client.end(),
  };
}

async function* findNamedFiles(
  client: pg.Client,
  tables: readonly { name: string; hasDigest: boolean }[],
): AsyncGenerator<{ address: string; digest: string | null }> {
  const selects = tables.map(
    ({ name, hasDigest }) =>
      `select address, ${hasDigest ? `encode(digest, 'hex')` : 'null'} as digest from ${quoted(name)}`,
  );
  if (selects.length === 0) return;
  const page = 1000;
  for (let last = ''; ;) {
    const { rows } = await client.query<{ address: string; digest: string | null }>(
      `select address, max(digest) as digest from (${selects.join(' union all ')}) named
        where address > $1 group by address order by address limit ${page}`,
      [last],
    );
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.address ?? '';
  }
}
