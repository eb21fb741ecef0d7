import { createHash } from 'node:crypto';
import pg from 'pg';

/** Runs one statement as the owner. */
export async function query<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A hash of every row of every table, by its name, so that two databases can be compared to the last row. */
export async function hashTables(url: string): Promise<Record<string, string>> {
  const tables = await query<{ name: string }>(
    url,
    `select format('%I.%I', nspname, relname) as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind = 'r' and nspname not like 'pg\\_%' and nspname not in ('information_schema', 'launcher') order by 1`,
  );
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await query<{ line: string }>(
      url,
      `select t::text as line from ${name} t order by t::text collate "C"`,
    );
    const hash = createHash('sha256')
      .update(rows.map(({ line }) => line).join('\n'))
      .digest('hex');
    hashes[name] = `${rows.length} ${hash}`;
  }
  return hashes;
}
