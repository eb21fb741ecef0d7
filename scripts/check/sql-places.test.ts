import { expect, test } from 'vitest';
import { findMisplacedSql } from './sql-places.ts';

test.each([
  'const rows = await db.selectFrom("calls.call").execute();',
  'await sql`update calls.call set state = 1`.execute(db);',
  'await sql<{ id: string }>`select id from calls.call`.execute(db);',
])('a query outside a store is named: %s', (source) => {
  expect(findMisplacedSql('src/modules/calls/actions/a.ts', source)).toEqual([
    'src/modules/calls/actions/a.ts: SQL outside a store',
  ]);
  expect(findMisplacedSql('src/modules/calls/store/a.ts', source)).toEqual([]);
});

test('a store joins its own tables and those along an edge, no others', () => {
  const source = 'sql`select * from calls.call join organisations.unit on true join forums.forum on true`';
  expect(findMisplacedSql('src/modules/calls/store/a.ts', source)).toEqual([
    'src/modules/calls/store/a.ts: reads forums, no edge leads there',
  ]);
});

test('the names of modules in texts and routes are no tables', () => {
  expect(findMisplacedSql('src/modules/calls/store/a.ts', 'throw new Error("programmes are closed");')).toEqual([]);
});
