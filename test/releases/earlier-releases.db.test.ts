import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Db } from '../../src/platform/db/database.ts';
import { inTransaction } from '../support/database.ts';

const unknownParameter = '42P18';

/** The statements PostgreSQL no longer understands: a table, a column or a function of theirs is gone. */
async function findBroken(db: Db, statements: readonly string[]): Promise<string[]> {
  const broken: string[] = [];
  for (const statement of statements) {
    await sql`savepoint one`.execute(db);
    try {
      await sql`${sql.raw(`prepare one_statement as ${statement}`)}`.execute(db);
      await sql`deallocate one_statement`.execute(db);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (code !== unknownParameter) broken.push(`${message}: ${statement}`);
    }
    await sql`rollback to savepoint one`.execute(db);
  }
  return broken;
}

/** One file for each release that may still run while this one migrates; made by scripts/record-release.ts. */
const releases = globSync(join(import.meta.dirname, '*.json')).map(
  (file) => [basename(file, '.json'), JSON.parse(readFileSync(file, 'utf8')) as string[]] as const,
);

test(
  'what the release before asks is still understood',
  inTransaction(async (db) => {
    for (const [version, statements] of releases) {
      expect({ version, broken: await findBroken(db, statements) }).toEqual({ version, broken: [] });
    }
  }),
);

test(
  'a column that is gone is noticed, and so are a function and a table',
  inTransaction(async (db) => {
    const asked = [
      'select name from platform.setting where name = $1',
      'select colour from platform.setting',
      'select platform.nobody($1::text)',
      'insert into platform.nothing (name) values ($1)',
      'update platform.setting set value = $1 where name = $2',
    ];
    const broken = await findBroken(db, asked);
    expect(broken.map((line) => line.slice(line.indexOf(': ') + 2))).toEqual(asked.slice(1, 4));
  }),
);
