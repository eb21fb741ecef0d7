import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, inject, test } from 'vitest';
import type { Db } from '../../src/platform/db/database.ts';
import { migrate } from '../../src/platform/db/migrate.ts';
import { fromBerlin } from '../../src/platform/time/berlin.ts';
import type { Instant } from '../../src/platform/time/instant.ts';
import { freshDatabase, inTransaction, setClock } from './database.ts';
import { databaseUrl, migrations } from './test-template.ts';

const settings = async (db: Db): Promise<string[]> =>
  (await db.selectFrom('platform.setting').select('name').execute()).map(({ name }) => name);
const insert = (db: Db, name: string) =>
  db
    .insertInto('platform.setting')
    .values({ name, value: JSON.stringify(true) })
    .execute();

describe('a test in a transaction', () => {
  const leavesARow = inTransaction(async (db) => {
    await insert(db, 'test.left-behind');
    expect(await settings(db)).toContain('test.left-behind');
  });

  test('writes', leavesARow);

  test(
    'finds nothing of what another has written',
    inTransaction(async (db) => {
      expect(await settings(db)).not.toContain('test.left-behind');
    }),
  );

  test('fails when its work fails', async () => {
    await expect(inTransaction(() => Promise.reject(new Error('broken')))()).rejects.toThrow('broken');
  });

  test(
    'works as the role that owns nothing',
    inTransaction(async (db) => {
      const { rows } = await sql<{ role: string }>`select current_user as role`.execute(db);
      expect(rows).toEqual([{ role: 'zusammendenken_app' }]);
      await expect(sql`drop table platform.setting`.execute(db)).rejects.toThrow('must be owner');
    }),
  );
});

test('a fresh database keeps what is committed and is gone when dropped', async () => {
  const database = await freshDatabase(2);
  await insert(database.db, 'test.kept');
  expect(await settings(database.db)).toContain('test.kept');
  await database.drop();
  const { db } = database;
  await expect(settings(db)).rejects.toThrow();
});

test(
  'programme time can be set and goes on from there, and technical time stays',
  inTransaction(async (db) => {
    const closesAt = fromBerlin('2018-02-13');
    await setClock(db, closesAt);
    const { rows } = await sql<{ programme: Instant; technical: Instant }>`
      select platform.now() as programme, clock_timestamp() as technical`.execute(db);
    const [{ programme, technical } = { programme: 0, technical: 0 }] = rows;
    expect(programme - closesAt).toBeGreaterThanOrEqual(0);
    expect(programme - closesAt).toBeLessThan(10_000);
    expect(Math.abs(technical - Date.now())).toBeLessThan(60_000);
  }),
);

test('a database that is no demo has no clock to set', async () => {
  const { url } = inject('testServer');
  const name = `zd_template_plain_${process.pid}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await migrate(databaseUrl(url, name), migrations);
  const client = new pg.Client({ connectionString: databaseUrl(url, name) });
  await client.connect();
  const { rows } = await client.query(
    `select to_regclass('demo.clock') as clock, platform.now() = statement_timestamp() as real`,
  );
  await client.end();
  await admin.query(`drop database ${name}`);
  await admin.end();
  expect(rows).toEqual([{ clock: null, real: true }]);
});
