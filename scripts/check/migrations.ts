import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { report } from './report.ts';
import { splitSql } from './split-sql.ts';

/*
 * A migration runs while the version before it still works: nobody may wait for it for long, and what that version reads
 * and writes must stay. What breaks one of these rules on purpose says why in the comment above the statement.
 */

/** What came before the first release met nobody. */
const firstRelease = '20261123';

type Rule = {
  /** Of the statement in lower case, with single blanks and without comments. */
  broken: (statement: string, file: { newTables: ReadonlySet<string>; isAlone: boolean }) => boolean;
  problem: string;
  /** The word with which a comment says that it is meant. */
  note: 'small' | 'rewrites' | 'contract' | null;
};

const volatile = /\b(gen_random_uuid|clock_timestamp|random|platform\.now|nextval)\s*\(/u;
const alters = (statement: string, newTables: ReadonlySet<string>): boolean => {
  const [, table] = /^alter table (?:if exists )?(?:only )?([\w."]+)/u.exec(statement) ?? [];
  return table !== undefined && !newTables.has(table);
};
const indexed = /^create (?:unique )?index (?:concurrently )?(?:if not exists )?\S+ on (?:only )?([\w."]+)/u;

const rules: readonly Rule[] = [
  {
    broken: (statement, { newTables }) =>
      indexed.test(statement) &&
      !statement.includes('concurrently') &&
      !newTables.has(indexed.exec(statement)?.[1] ?? ''),
    problem: 'an index on a table in use stops writing meanwhile: create it concurrently',
    note: 'small',
  },
  {
    broken: (statement, { isAlone }) => / concurrently /u.test(statement) && !isAlone,
    problem: 'concurrently works outside a transaction only: begin the file with "-- no transaction"',
    note: null,
  },
  {
    broken: (statement, { newTables }) =>
      alters(statement, newTables) && / alter (column )?\S+ (set data )?type /u.test(statement),
    problem: 'another type rewrites the table under a lock: add a column, fill it, change over',
    note: 'rewrites',
  },
  {
    broken: (statement, { newTables }) =>
      alters(statement, newTables) &&
      / add (column )?/u.test(statement) &&
      / default /u.test(statement) &&
      volatile.test(statement),
    problem: 'a default that differs by row rewrites the table under a lock',
    note: 'rewrites',
  },
  {
    broken: (statement, { newTables }) =>
      alters(statement, newTables) &&
      / add (column )?(?!constraint)\S+ [^,]* not null(?![^,]* default )/u.test(statement) &&
      !/ default /u.test(statement),
    problem: 'a column without default that may not be null fails on rows, and the version before does not fill it',
    note: null,
  },
  {
    broken: (statement, { newTables }) =>
      alters(statement, newTables) &&
      (/ set not null/u.test(statement) ||
        (/ add constraint .*\b(check|foreign key)\b/u.test(statement) && !/ not valid/u.test(statement))),
    problem: 'checking every row holds a lock: add it "not valid", validate it in another file',
    note: 'small',
  },
  {
    broken: (statement, { newTables }) =>
      (alters(statement, newTables) &&
        / (drop|rename) /u.test(statement) &&
        !/ drop (constraint|not null|default)/u.test(statement)) ||
      /^drop (table|view|function|schema|type|column|materialized view)/u.test(statement),
    problem: 'the version before may still read it: first a release that does not, then the migration',
    note: 'contract',
  },
  {
    broken: (statement) => /^(lock|truncate|cluster|vacuum|reindex)\b/u.test(statement),
    problem: 'this locks out everybody',
    note: 'small',
  },
];

/** Names what in a migration the version that is still running would suffer from. */
export function findRisks(file: string, text: string): string[] {
  const statements = splitSql(text).map(({ comment, sql }) => ({
    comment,
    sql: sql.toLowerCase().replaceAll(/\s+/gu, ' '),
  }));
  const created = statements.flatMap(({ sql }) => /^create table (?:if not exists )?([\w."]+)/u.exec(sql)?.[1] ?? []);
  const facts = { newTables: new Set(created), isAlone: text.startsWith('-- no transaction\n') };
  return statements.flatMap(({ comment, sql }) =>
    rules
      .filter(({ broken, note }) => broken(sql, facts) && (note === null || !comment.includes(`-- ${note}: `)))
      .map(({ problem, note }) => {
        const way = note === null ? '' : ` (or "-- ${note}: why" above it)`;
        return `${file}: ${sql.slice(0, 60)}: ${problem}${way}`;
      }),
  );
}

if (import.meta.main) {
  const files = globSync('migrations/**/*.sql').filter((file) => basename(file) >= firstRelease);
  report(
    files.flatMap((file) => findRisks(file, readFileSync(file, 'utf8'))),
    `${files.length} migrations since the first release`,
  );
}
