import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyPlace, type Place } from '../../../test/backup/place.ts';
import { query } from '../../../test/support/hash-tables.ts';
import { appRole, migrate } from './migrate.ts';

let place: Place;
let folder: string;

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const run = (text: string): Promise<unknown[]> => query(place.ownerUrl, text);
const applied = async (): Promise<unknown[]> =>
  (await query<{ name: string }>(place.ownerUrl, 'select name from zusammendenken_migration order by name')).map(
    ({ name }) => name,
  );

beforeEach(async () => {
  place = await emptyPlace();
  folder = mkdtempSync(join(tmpdir(), 'zusammendenken-migrations-'));
  mkdirSync(join(folder, 'demo'));
  write('1-base.sql', 'create schema platform; create table platform.setting (name text primary key, value jsonb)');
  write('2-note.sql', "create table platform.note (words text); insert into platform.note values ('first')");
});

afterEach(async () => {
  await place.close();
  rmSync(folder, { recursive: true });
});

test('of several that start at once one works and the others wait', async () => {
  const results = await Promise.all([1, 2, 3, 4].map(() => migrate(place.ownerUrl, folder)));
  expect(results.toSorted((one, other) => other.length - one.length)).toEqual([
    ['1-base.sql', '2-note.sql'],
    [],
    [],
    [],
  ]);
  expect(await run('select words from platform.note')).toEqual([{ words: 'first' }]);
});

test('of one that fails nothing stays, what came before it does, and the next start goes on there', async () => {
  write('3-broken.sql', 'alter table platform.note add column more text; select 1 / 0');
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow(
    'Migration 3-broken.sql failed, nothing of it stays: division by zero',
  );
  expect(await applied()).toEqual(['1-base.sql', '2-note.sql']);
  expect(await run('select * from platform.note')).toEqual([{ words: 'first' }]);
  write('3-broken.sql', 'alter table platform.note add column more text');
  expect(await migrate(place.ownerUrl, folder)).toEqual(['3-broken.sql']);
});

test('one that was applied and changed is refused', async () => {
  await migrate(place.ownerUrl, folder);
  write('2-note.sql', 'select 1');
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow(/2-note\.sql was applied and has been changed since/u);
});

test('one that needs a table others hold gives way after three seconds and tries again', async () => {
  await migrate(place.ownerUrl, folder);
  write('3-column.sql', 'alter table platform.note add column more text');
  const reader = new pg.Client({ connectionString: place.ownerUrl });
  await reader.connect();
  await reader.query('begin; select * from platform.note');
  const migrating = migrate(place.ownerUrl, folder);
  const waited: number[] = [];
  const started = performance.now();
  // Other readers queue behind the migration, but never for longer than it waits.
  while (performance.now() - started < 5000) {
    const asked = performance.now();
    await run('select * from platform.note');
    waited.push(performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await reader.end();
  expect(await migrating).toEqual(['3-column.sql']);
  expect(Math.max(...waited)).toBeGreaterThan(500);
  expect(Math.max(...waited)).toBeLessThan(10_000);
});

test('a file outside transactions runs statement by statement and may be run again', async () => {
  await migrate(place.ownerUrl, folder);
  const index =
    'drop index concurrently if exists platform.note_words;\ncreate index concurrently note_words on platform.note (words);\n';
  write('3-index.sql', `-- no transaction\n${index}select 1 / 0;\n`);
  await expect(migrate(place.ownerUrl, folder)).rejects.toThrow('division by zero');
  write('3-index.sql', `-- no transaction\n${index}`);
  expect(await migrate(place.ownerUrl, folder)).toEqual(['3-index.sql']);
  expect(
    await run(`select indisvalid as valid from pg_index where indexrelid = 'platform.note_words'::regclass`),
  ).toEqual([{ valid: true }]);
});

test('only some, for a database that is to have an older shape', async () => {
  expect(await migrate(place.ownerUrl, folder, { only: new Set(['1-base.sql']) })).toEqual(['1-base.sql']);
  expect(await applied()).toEqual(['1-base.sql']);
});

test('the role of the application changes no shape', async () => {
  await migrate(place.ownerUrl, folder);
  const asApp = `set role ${appRole};`;
  await expect(run(`${asApp} create table platform.mine (words text)`)).rejects.toThrow(/permission denied/u);
  await expect(run(`${asApp} create table public.mine (words text)`)).rejects.toThrow(/permission denied/u);
  await expect(run(`${asApp} alter table platform.note add column mine text`)).rejects.toThrow(/permission denied/u);
  const url = `${place.ownerUrl}${place.ownerUrl.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c role=${appRole}`)}`;
  await expect(migrate(url, folder)).rejects.toThrow(/run by the owner of the database/u);
});
