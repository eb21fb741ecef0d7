import pg from 'pg';
import type { Passwords } from './passwords.ts';

/** The role that owns the database and changes its shape, and the database's name. */
export const ownerRole = 'zusammendenken';
/** The role the application works as; it owns nothing, so that row-level security binds it. */
export const appRole = 'zusammendenken_app';

/** Creates the two roles and the empty database unless they are there. Several processes may call it at once. */
export async function ensureRoles(superuserUrl: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    if (await isComplete(client)) return;
    await client.query('select pg_advisory_lock(727271000)');
    if (!(await isComplete(client))) await create(client, passwords);
  } finally {
    await client.end();
  }
}

async function isComplete(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ complete: boolean }>(
    `select exists (select from pg_database where datname = $1)
        and exists (select from pg_auth_members where roleid = to_regrole($2) and member = to_regrole($1)) as complete`,
    [ownerRole, appRole],
  );
  return rows[0]?.complete === true;
}

async function create(client: pg.Client, passwords: Passwords): Promise<void> {
  await ensureRole(client, { name: ownerRole, rights: 'createdb createrole', password: passwords.owner });
  await ensureRole(client, { name: appRole, rights: '', password: passwords.app });
  // Lets the owner act as the application, and end its sessions when the demo is set back.
  await client.query(`grant ${appRole} to ${ownerRole}`);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [ownerRole]);
  if (rowCount === 0) await client.query(`create database ${ownerRole} owner ${ownerRole}`);
}

async function ensureRole(client: pg.Client, role: { name: string; rights: string; password: string }): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role.name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role.name} login ${role.rights} password '${role.password}'`);
}
