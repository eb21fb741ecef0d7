import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { sha256 } from '../ids/ids.ts';

/** The role the platform works as; owns nothing and is bound by row-level security. */
export const appRole = 'zusammendenken_app';

type Options = {
  demo?: boolean;
  /** Names of the files to apply, all others are left; for a database that is to have an older shape. */
  only?: ReadonlySet<string>;
};

type Migration = { name: string; text: string; hash: string };

/**
 * Brings a database up to date with migrations/*.sql, each in a transaction of its own, as the owner.
 * Several processes may call it at once: one works, the others wait. Whether a database is a demo is written into it
 * when it is made and never changes; a demo also gets migrations/demo/*.sql.
 *
 * The old version may go on working meanwhile: a migration waits three seconds at most for a table others hold, so that
 * nobody queues behind it for longer, and tries again. A file that begins with `-- no transaction` runs statement by
 * statement (create index concurrently); it has to be written so that it can be run again.
 * @returns the names of the files applied.
 * @throws when a file that was applied has changed since, or one fails; what came before it stays, of it nothing does.
 */
export async function migrate(
  ownerUrl: string,
  folder: string,
  { demo = false, only }: Options = {},
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'zusammendenken-migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await refuseAppRole(client);
    await client.query('select pg_advisory_lock(727271001)');
    await client.query(`create table if not exists public.zusammendenken_migration (
      name text primary key, hash text not null, applied_at timestamptz not null default now())`);
    await ensureAppRole(client);
    const applied = await applyMissing(client, folder, only);
    await client.query(
      `insert into platform.setting (name, value) values ('demo', to_jsonb($1::boolean)) on conflict do nothing`,
      [demo],
    );
    const { rows } = await client.query(`select 1 from platform.setting where name = 'demo' and value = 'true'`);
    return rows.length === 0 ? applied : [...applied, ...(await applyMissing(client, join(folder, 'demo'), only))];
  } finally {
    await client.end();
  }
}

async function applyMissing(client: pg.Client, folder: string, only?: ReadonlySet<string>): Promise<string[]> {
  const { rows } = await client.query<{ name: string; hash: string }>(
    'select name, hash from public.zusammendenken_migration',
  );
  const known = new Map(rows.map(({ name, hash }) => [name, hash]));
  const applied: string[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    if (only?.has(name) === false) continue;
    const text = await readFile(join(folder, name), 'utf8');
    const hash = sha256(text).toString('hex');
    const before = known.get(name);
    if (before === hash) continue;
    if (before !== undefined) {
      throw new Error(`${name} was applied and has been changed since; write a new migration instead`);
    }
    await applyPatiently(client, { name, text, hash });
    applied.push(name);
  }
  return applied;
}

const lockNotAvailable = '55P03';

async function applyPatiently(client: pg.Client, migration: Migration, attempts = 20): Promise<void> {
  try {
    await (migration.text.startsWith('-- no transaction\n')
      ? applyStatements(client, migration)
      : applyOne(client, migration));
  } catch (error) {
    if ((error as { code?: string }).code === lockNotAvailable && attempts > 1) {
      await delay(1000);
      return applyPatiently(client, migration, attempts - 1);
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Migration ${migration.name} failed, nothing of it stays: ${reason}`, { cause: error });
  }
}

async function applyOne(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local lock_timeout = '3s'`);
    await client.query(migration.text);
    await note(client, migration);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function applyStatements(client: pg.Client, migration: Migration): Promise<void> {
  for (const statement of migration.text.split(/;[ \t]*$/mu)) {
    if (statement.replaceAll(/^--.*$/gmu, '').trim() !== '') await client.query(statement);
  }
  await note(client, migration);
}

const note = (client: pg.Client, { name, hash }: Migration): Promise<unknown> =>
  client.query('insert into public.zusammendenken_migration (name, hash) values ($1, $2)', [name, hash]);

/** Tables the application owned would not bind it by row-level security. */
async function refuseAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_user as name');
  if (rows[0]?.name === appRole) {
    throw new Error(`migrations are run by the owner of the database, not by ${appRole}: set DATABASE_OWNER_URL`);
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
