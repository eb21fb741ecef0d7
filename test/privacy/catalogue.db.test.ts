import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { personalTablesOf } from '../../src/modules.ts';
import { inTransaction } from '../support/database.ts';
import { impersonalColumns } from './impersonal-columns.ts';

const tables = personalTablesOf();
const declared = tables.flatMap(({ table, columns, withheld = [] }) =>
  [...columns, ...withheld].map((column) => `${table}.${column}`),
);
const impersonal = Object.entries(impersonalColumns).flatMap(([table, columns]) =>
  columns.map((column) => `${table}.${column}`),
);

test('a column is declared once', () => {
  const all = [...declared, ...impersonal];
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

test(
  'every column of the database is declared as personal by its module, or listed as impersonal',
  inTransaction(async (db) => {
    const { rows } = await sql<{ name: string }>`
      select columns.table_schema || '.' || columns.table_name || '.' || column_name as name
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where tables.table_type = 'BASE TABLE' and columns.table_schema not in ('pg_catalog', 'information_schema', 'public')
      order by 1`.execute(db);
    const there = rows.map(({ name }) => name);
    const known = new Set([...declared, ...impersonal]);
    expect({
      // A new column: into a table of the module's personal records (store/personal-records.ts), or into impersonal-columns.ts.
      undeclared: there.filter((name) => !known.has(name)),
      gone: [...known].filter((name) => !there.includes(name)),
    }).toEqual({ undeclared: [], gone: [] });
  }),
);
