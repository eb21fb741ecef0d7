import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/config.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { RunningPostgres } from '../postgres/start-postgres.ts';
import type { DatabaseAccess } from './child-environment.ts';
import { withClient } from './database-state.ts';
import { emptyDatabase, hasSnapshot, restoreSnapshot } from './demo-snapshot.ts';
import { prepareDatabase } from './prepare-database.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zusammendenken-prepare-'));
// Under root the server has another account, which must get through.
chmodSync(dataDir, 0o711);
let postgres: RunningPostgres;
let database: DatabaseAccess;
let steps: string[];

beforeAll(async () => {
  postgres = await startPostgres({ dataDir, settings: { fsync: 'off' } });
  database = { appUrl: postgres.appUrl, ownerUrl: postgres.ownerUrl, isOwnServer: true };
});

beforeEach(async () => {
  steps = [];
  database = { ...database, isOwnServer: true };
  await emptyDatabase(postgres.ownerUrl);
});

afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true });
});

async function query(text: string): Promise<unknown[]> {
  return withClient(postgres.ownerUrl, async (client) => (await client.query<Record<string, unknown>>(text)).rows);
}

/** As the real one: it notes once and for all whether this is a demo. */
async function migrate(demo: boolean): Promise<void> {
  await query(`
    create schema if not exists platform;
    create table if not exists platform.note (words text);
    create table if not exists platform.setting (name text primary key, value jsonb);
    insert into platform.setting values ('demo', to_jsonb(${demo})) on conflict do nothing`);
}

async function prepare(environment: Record<string, string>, more: { stamp?: string; failing?: string } = {}) {
  return prepareDatabase({
    settings: parseSettings({ DATA_DIR: dataDir, ...environment }),
    database,
    stamp: more.stamp ?? 'first build',
    log: () => undefined,
    runCommand: async (step, demo) => {
      steps.push(`${step} ${demo ? 'demo' : 'plain'}`);
      if (step === 'migrate') await migrate(demo);
      if (step === 'seed') await query(`insert into platform.note values ('seeded')`);
      if (step === more.failing) throw new Error('killed');
    },
  });
}

test('a new demo is migrated and filled, and left alone while the build is the same', async () => {
  expect(await prepare({})).toBe(true);
  expect(await prepare({})).toBe(true);
  expect(steps).toEqual(['migrate demo', 'seed demo', 'open-demo demo']);
});

test('another build migrates and does not fill again', async () => {
  await prepare({});
  await prepare({}, { stamp: 'second build' });
  expect(steps).toEqual(['migrate demo', 'seed demo', 'open-demo demo', 'migrate demo']);
});

test('outside a demo nothing is filled', async () => {
  expect(await prepare({ DEMO: '0' })).toBe(false);
  expect(steps).toEqual(['migrate plain']);
});

test('a demo that was killed while it was filled is made anew', async () => {
  await expect(prepare({}, { failing: 'seed' })).rejects.toThrow('killed');
  await prepare({});
  expect(await query('select * from platform.note')).toEqual([{ words: 'seeded' }]);
});

test('a demo in the database of somebody else that was killed while it was filled is made anew, too', async () => {
  database = { ...database, isOwnServer: false };
  await expect(prepare({ DEMO: '1' }, { failing: 'seed' })).rejects.toThrow('killed');
  await prepare({});
  expect(await query('select * from platform.note')).toEqual([{ words: 'seeded' }]);
  expect(steps).toEqual(['migrate demo', 'seed demo', 'migrate demo', 'seed demo', 'open-demo demo']);
});

test('a database of somebody else that is no demo is never emptied', async () => {
  database = { ...database, isOwnServer: false };
  await query('create schema theirs; create table theirs.precious ()');
  await expect(prepare({ DEMO: '0' }, { failing: 'migrate' })).rejects.toThrow('killed');
  await prepare({ DEMO: '0' });
  expect(await query('select from theirs.precious')).toEqual([]);
});

test('only one place remembers whether it is a demo, also in databases made before', async () => {
  await prepare({});
  await query('alter table launcher.state add column demo boolean default false');
  expect(await prepare({}, { stamp: 'second build' })).toBe(true);
  const columns = `select from information_schema.columns where table_schema = 'launcher' and column_name = 'demo'`;
  expect(await query(columns)).toEqual([]);
});

test('goes back to how the demo began, also when something is connected', async () => {
  await prepare({});
  expect(await hasSnapshot(postgres.ownerUrl)).toBe(true);
  await query(`insert into platform.note values ('played')`);
  await withClient(postgres.appUrl, async () => restoreSnapshot(postgres.ownerUrl));
  expect(await query('select * from platform.note')).toEqual([{ words: 'seeded' }]);
  steps = [];
  await prepare({});
  expect(steps).toEqual([]);
});

describe('whether it is a demo', () => {
  test('stays as it was when nobody says otherwise', async () => {
    await prepare({ DEMO: '0' });
    expect(await prepare({})).toBe(false);
  });

  test.each([
    ['1', '0', 'wurde als Demo angelegt und bleibt eine'],
    ['0', '1', 'ist keine Demo und wird keine'],
  ])('never changes: made with DEMO=%s, started with DEMO=%s', async (before, after, words) => {
    await prepare({ DEMO: before });
    await expect(prepare({ DEMO: after })).rejects.toThrow(words);
  });

  test('has to be said again where other computers reach it', async () => {
    await prepare({});
    await expect(prepare({ HOST: '0.0.0.0' })).rejects.toThrow('bitte DEMO=1 setzen');
    expect(await prepare({ HOST: '0.0.0.0', DEMO: '1' })).toBe(true);
  });

  test('is refused in a database with tables of its own', async () => {
    await query('create table precious ()');
    await expect(prepare({})).rejects.toThrow('Die Datenbank ist nicht leer');
    expect(steps).toEqual([]);
  });
});
