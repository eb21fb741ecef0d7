import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Db } from '../../src/platform/db/database.ts';
import { freshDatabase, inTransaction } from './database.ts';

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
