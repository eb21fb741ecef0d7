import { expect, test } from 'vitest';
import { findRisks } from './migrations.ts';
import { splitSql } from './split-sql.ts';

test.each([
  ['create index a on calls.interest (state)', /concurrently/u],
  ['create unique index a on calls.interest using gin (state)', /concurrently/u],
  ['create index concurrently a on calls.interest (state)', /no transaction/u],
  ['alter table calls.interest alter column state type integer', /another type/u],
  ['alter table calls.interest alter state set data type integer', /another type/u],
  ['alter table calls.interest add column key uuid default gen_random_uuid()', /differs by row/u],
  ['alter table calls.interest add column a text, add b text not null', /without default/u],
  ['alter table calls.interest alter column state set not null', /not valid/u],
  ['alter table calls.interest add constraint a check (b > 0)', /not valid/u],
  ['alter table calls.interest add constraint a foreign key (b) references calls.call', /not valid/u],
  ['alter table calls.interest drop column state', /may still read/u],
  ['alter table calls.interest rename column state to stage', /may still read/u],
  ['drop table calls.interest', /may still read/u],
  ['drop function calls.opens(uuid)', /may still read/u],
  ['truncate calls.interest', /locks out/u],
])('%s', (statement, problem) => {
  expect(findRisks('a.sql', `${statement};`)).toEqual([expect.stringMatching(problem)]);
});

test.each([
  'create table calls.new (a text); create index b on calls.new (a); alter table calls.new alter a set not null;',
  '-- no transaction\ndrop index concurrently if exists calls.a;\ncreate index concurrently a on calls.interest (state);',
  'alter table calls.interest add column a text, add column b text not null default now();',
  "alter table calls.interest add constraint a check (b <> 'drop column') not valid;",
  'alter table calls.interest drop constraint a;',
  '-- small: one row a call\ncreate index a on calls.call (stage);',
  '-- contract: not read since 0.2.0\nalter table calls.interest drop column state;',
  "create function a.b() returns text language sql as $$ select 'drop table x; -- no' $$;",
  "insert into calls.note values ('truncate; drop table a');",
])('is fine: %s', (text) => {
  expect(findRisks('a.sql', text)).toEqual([]);
});

test('a script is taken apart at its statements', () => {
  expect(splitSql('-- why\nselect \';\' as "a;b"; do $x$ begin; end $x$;\n/* ; */ select 1 - 2')).toEqual([
    { comment: '-- why\n', sql: `select ';' as "a;b"` },
    { comment: '', sql: 'do $x$ begin; end $x$' },
    { comment: '/* ; */\n', sql: 'select 1 - 2' },
  ]);
});
