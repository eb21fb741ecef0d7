import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { sha256 } from '../ids/ids.ts';

/** The role the platform works as; owns nothing and is bound by row-level security. */
export const appRole = 'zusammendenken_app';

/**
 * Brings a database up to date with migrations/*.sql, each in a transaction of its own, as the owner.
 * Several processes may call it at once: one works, the others wait. Whether a database is a demo is written into it
 * when it is made and never changes; a demo also gets migrations/demo/*.sql.
 * @returns the names of the files applied.
 * @throws when a file that was applied has changed since, or one fails.
 */
export async function migrate(ownerUrl: string, folder: string, { demo = false } = {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'zusammendenken-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(727271001)');
    await client.query(`create table if not exists public.zusammendenken_migration (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    await ensureAppRole(client);
    const applied = await applyMissing(client, folder);
    await client.query(
      `insert into platform.setting (name, value) values ('demo', to_jsonb($1::boolean)) on conflict do nothing`,
      [demo],
    );
    const { rows } = await client.query(`select 1 from platform.setting where name = 'demo' and value = 'true'`);
    return rows.length === 0 ? applied : [...applied, ...(await applyMissing(client, join(folder, 'demo')))];
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.zusammendenken_migration',
  );
  const known = new Map(rows.map(({ name, hash }) => [name, hash]));
  const applied: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const text = await readFile(join(folder, name), 'utf8');
    const hash = sha256(text).toString('hex');
    const before = known.get(name);
    if (before === hash) continue;
    if (before !== undefined) {
      throw new Error(`${name} was applied and has been changed since; write a new migration instead`);
    }
    await applyOne(client, { name, text, hash });
    applied.push(name);
  }
  return applied;
}

async function applyOne(
  client: pg.Client,
  { name, text, hash }: { name: string; text: string; hash: string },
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into public.zusammendenken_migration (name, hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/** The app's role may be made beforehand by an administrator; else it is made here and given to the owner. */
async function ensureAppRole(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [appRole]);
  if (rowCount === 0) await client.query(`create role ${appRole} nologin`);
  const { rows } = await client.query<{ member: boolean }>(`select pg_has_role(current_user, $1, 'member') as member`, [
    appRole,
  ]);
  if (rows[0]?.member !== true) await client.query(`grant ${appRole} to current_user`);
}
