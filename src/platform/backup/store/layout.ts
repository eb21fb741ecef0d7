import type pg from 'pg';

/** A table whose rows go into a backup; `name` is `schema.table`. */
export type TableLayout = {
  name: string;
  /** Without those the database computes. */
  columns: string[];
  /** Policies by which rows are filtered even for the owner. */
  policies: { permissive: boolean; command: string; sees: string }[];
};

/** Whose tables are not ours to keep: the launcher notes there what it has done with this very database. */
const notKept = `nspname not like 'pg\\_%' and nspname not in ('information_schema', 'launcher')`;

/** Every ordinary table, in the order of names. */
export async function readTables(client: pg.ClientBase): Promise<TableLayout[]> {
  const { rows } = await client.query<TableLayout>(`
    select nspname || '.' || relname as name,
      (select coalesce(json_agg(attname order by attnum), '[]') from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select coalesce(json_agg(json_build_object('permissive', polpermissive, 'command', polcmd,
          'sees', coalesce(pg_get_expr(polqual, polrelid), 'true'))), '[]') from pg_policy
        where polrelid = c.oid and c.relforcerowsecurity) as policies
    from pg_class c join pg_namespace n on n.oid = relnamespace
    where relkind = 'r' and relpersistence = 'p' and ${notKept}
      and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
    order by 1`);
  return rows;
}

/** Next values of counters; they are no part of a snapshot, so they may be ahead of it. */
export async function readSequences(client: pg.ClientBase): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(`
    select schemaname || '.' || sequencename as name, last_value::text as value from pg_sequences
    where last_value is not null and ${notKept.replaceAll('nspname', 'schemaname')} order by 1`);
  return rows;
}

/** Tables that name files: they have the trigger which refuses a file that was swept (platform.refuse_swept_file). */
export async function readFileTables(client: pg.ClientBase): Promise<{ name: string; hasDigest: boolean }[]> {
  const { rows } = await client.query<{ name: string; hasDigest: boolean }>(`
    select distinct nspname || '.' || relname as name,
      exists (select from pg_attribute where attrelid = c.oid and attname = 'digest' and not attisdropped) as "hasDigest"
    from pg_trigger join pg_class c on c.oid = tgrelid join pg_namespace n on n.oid = relnamespace
    where tgfoid = to_regprocedure('platform.refuse_swept_file()') order by 1`);
  return rows;
}

/** How SQL writes a name made of schema and table. */
export const quoted = (name: string): string =>
  name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
