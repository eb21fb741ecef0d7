import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { isAlive } from '../launch/is-alive.ts';
import { startPostgres } from './start-postgres.ts';

const parent = mkdtempSync(join(tmpdir(), 'zusammendenken ä-'));
// Under root the server has another account, which must get through.
chmodSync(parent, 0o711);
const dataDir = join(parent, 'data');
const start = () => startPostgres({ dataDir, settings: { fsync: 'off' } });
const firstLineOf = (name: string) => Number.parseInt(readFileSync(join(dataDir, 'postgres', name), 'utf8'), 10);
const guardPid = () => (JSON.parse(readFileSync(join(dataDir, 'postgres/guard.json'), 'utf8')) as { pid: number }).pid;
const serverPid = () => firstLineOf('data/postmaster.pid');

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>({ text });
    return rows;
  } finally {
    await client.end();
  }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('waited for ten seconds');
    await delay(20);
  }
}

beforeAll(async () => {
  const first = await start();
  await query(first.ownerUrl, 'create extension pg_trgm; create extension unaccent; create table note (words text)');
  await first.stop();
});

afterAll(() => rmSync(parent, { recursive: true, force: true }));

test('has an owner and an application that owns nothing', async () => {
  const postgres = await start();
  const who = 'select current_user::text as name, pg_encoding_to_char(encoding) as encoding, datcollate as collation';
  const from = 'from pg_database where datname = current_database()';
  const same = { encoding: 'UTF8', collation: 'C.UTF-8' };
  expect(await query(postgres.ownerUrl, `${who} ${from}`)).toEqual([{ name: 'zusammendenken', ...same }]);
  expect(await query(postgres.appUrl, `${who} ${from}`)).toEqual([{ name: 'zusammendenken_app', ...same }]);
  await expect(query(postgres.appUrl, 'select * from note')).rejects.toThrow('permission denied');
  await expect(query(postgres.appUrl.replace(/:[^:@]+@/u, ':wrong@'), 'select 1')).rejects.toThrow('authentication');
  expect(postgres.majorVersion).toBe(18);
  await postgres.stop();
});

test('keeps its passwords and its socket from others', async () => {
  const postgres = await start();
  expect(statSync(join(dataDir, 'postgres/passwords.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(dataDir, 'postgres/run')).mode & 0o777).toBe(0o700);
  await postgres.stop();
});

test('is shared, and stops with its last user', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const pid = serverPid();
  await one.stop();
  expect(await query(two.appUrl, 'select 1 as here')).toEqual([{ here: 1 }]);
  await two.stop();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(dataDir, 'postgres/guard.json'))).toBe(false);
});

test('stops when its user is killed, and keeps what was committed', async () => {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(new URL('start-postgres.ts', import.meta.url).href)});
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).ownerUrl);`;
  const user = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void user.kill('SIGKILL'));
  const [url] = (await once(user.stdout, 'data')) as [Buffer];
  await query(url.toString().trim(), `insert into note values ('kept')`);
  const pid = serverPid();
  user.kill('SIGKILL');
  await until(() => !isAlive(pid));
  const postgres = await start();
  expect(await query(postgres.ownerUrl, 'select * from note')).toEqual([{ words: 'kept' }]);
  await postgres.stop();
});

test('comes back when the server is killed', async () => {
  const postgres = await start();
  const killed = serverPid();
  process.kill(killed, 'SIGKILL');
  await until(
    () =>
      !isAlive(killed) &&
      query(postgres.appUrl, 'select 1').then(
        () => true,
        () => false,
      ),
  );
  expect(serverPid()).not.toBe(killed);
  await postgres.stop();
});

test('says when its guard was killed, and another start takes the orphaned server down', async () => {
  const orphaned = await start();
  const killed = serverPid();
  process.kill(guardPid(), 'SIGKILL');
  await orphaned.lost;
  expect(isAlive(killed)).toBe(true);
  const postgres = await start();
  expect(serverPid()).not.toBe(killed);
  expect(await query(postgres.appUrl, 'select 1 as here')).toEqual([{ here: 1 }]);
  await postgres.stop();
});

test('names the reason when the server cannot start', async () => {
  const broken = startPostgres({ dataDir, settings: { shared_buffers: 'nonsense' } });
  await expect(broken).rejects.toThrow('shared_buffers');
});
