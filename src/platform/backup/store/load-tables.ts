import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BackupError } from '../backup-error.ts';
import type { Manifest } from '../manifest.ts';
import type { ArchiveSink } from '../read-archive.ts';
import { rowsIn } from '../rows-in.ts';
import { quoted, readTables } from './layout.ts';

/**
 * Fills the tables of a freshly migrated database within one transaction, as their owner. `load` reads the archive into
 * what it is given; foreign keys, triggers and row-level security are out of the way meanwhile and afterwards exactly as
 * they were, so that every foreign key is checked once for all rows.
 */
export async function loadTables(
  { client, tell }: { client: pg.Client; tell: (words: string) => void },
  load: (sink: Required<Pick<ArchiveSink, 'table'>>) => Promise<Manifest>,
): Promise<void> {
  await client.query('begin');
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
    set local client_encoding = 'UTF8'`);
  const rules = await readRules(client);
  await suspend(client, rules);
  const columns = new Map((await readTables(client)).map((table) => [table.name, table.columns]));
  // What migrations have put in is in the backup too, as it was when that was made.
  if (columns.size > 0) await client.query(`truncate ${[...columns.keys()].map(quoted).join(', ')}`);
  const manifest = await load({ table: (name) => openTable({ client, tell }, name, columns.get(name)) });
  refuseOtherColumns(manifest, columns);
  for (const { name, value } of manifest.sequences) {
    await client.query('select setval(to_regclass($1), $2::bigint) where to_regclass($1) is not null', [
      quoted(name),
      value,
    ]);
  }
  await resume(client, rules);
  if (JSON.stringify(await readRules(client)) !== JSON.stringify(rules)) {
    throw new Error('constraints, triggers or row-level security are not as they were');
  }
  await client.query('commit');
  await client.query('analyze');
}

type Loading = { client: pg.Client; tell: (words: string) => void };

async function openTable({ client, tell }: Loading, name: string, columns: readonly string[] | undefined) {
  if (columns === undefined) return skipTable(name, tell);
  const into = client.query(copyFrom(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) from stdin`));
  let failure: Error | undefined;
  into.on('error', (error: Error) => (failure = error));
  return {
    write: async (piece: Buffer): Promise<void> => {
      if (failure !== undefined) throw failure;
      if (!into.write(piece)) await drained(into);
    },
    end: async (): Promise<number> => {
      if (failure !== undefined) throw failure;
      await pipeline([], into);
      return into.rowCount;
    },
  };
}

/** Waits until there is room again, or the stream has ended. */
async function drained(into: NodeJS.WritableStream): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  try {
    await Promise.race([once(into, 'drain', { signal }), once(into, 'close', { signal })]);
  } finally {
    waiting.abort();
  }
}

/** Somebody's own table in our database: no migration makes it. Its rows stay in the backup. */
function skipTable(name: string, tell: (words: string) => void) {
  tell(`Nicht geladen: ${name} gehört nicht zur Plattform.`);
  let rows = 0;
  return {
    write: (piece: Buffer): Promise<void> => {
      rows += rowsIn(piece);
      return Promise.resolve();
    },
    end: () => Promise.resolve(rows),
  };
}

function refuseOtherColumns({ tables }: Manifest, columns: ReadonlyMap<string, string[]>): void {
  for (const table of tables) {
    const here = columns.get(table.name);
    if (here === undefined || JSON.stringify(here) === JSON.stringify(table.columns)) continue;
    throw new BackupError(
      `${table.name} hat andere Spalten als die Tabelle, die die Migrationen der Sicherung anlegen.`,
    );
  }
}

type Rules = {
  keys: { table: string; name: string; definition: string }[];
  forced: string[];
  triggers: { table: string; name: string }[];
};

async function readRules(client: pg.Client): Promise<Rules> {
  const ours = `nspname not like 'pg\\_%' and nspname not in ('information_schema', 'launcher')`;
  const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours}`;
  const keys = await client.query<Rules['keys'][number]>(`
    select nspname || '.' || relname as table, conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join ${tables} on c.oid = conrelid where contype = 'f' and conparentid = 0 order by 1, 2`);
  const forced = await client.query<{ table: string }>(`
    select nspname || '.' || relname as table from ${tables} where relforcerowsecurity order by 1`);
  const triggers = await client.query<Rules['triggers'][number]>(`
    select nspname || '.' || relname as table, tgname as name from pg_trigger join ${tables} on c.oid = tgrelid
    where not tgisinternal and tgenabled = 'O' order by 1, 2`);
  return { keys: keys.rows, forced: forced.rows.map(({ table }) => table), triggers: triggers.rows };
}

async function suspend(client: pg.Client, { keys, forced, triggers }: Rules): Promise<void> {
  for (const { table, name } of keys) {
    await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
  }
  for (const table of forced) await client.query(`alter table ${quoted(table)} no force row level security`);
  for (const { table, name } of triggers) {
    await client.query(`alter table ${quoted(table)} disable trigger ${quoted(name)}`);
  }
}

async function resume(client: pg.Client, { keys, forced, triggers }: Rules): Promise<void> {
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
  }
  for (const table of forced) await client.query(`alter table ${quoted(table)} force row level security`);
  for (const { table, name } of triggers) {
    await client.query(`alter table ${quoted(table)} enable trigger ${quoted(name)}`);
  }
}
