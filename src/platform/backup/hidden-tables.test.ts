import { expect, test } from 'vitest';
import { hiddenTables } from './hidden-tables.ts';

const policy = (sees: string, { permissive = true, command = '*' } = {}) => ({ permissive, command, sees });
const table = (...policies: ReturnType<typeof policy>[]) => [{ name: 'calls.interest', policies }];

test.each([
  ['no policy at all, so it is not forced', table()],
  ['the system alone', table(policy('platform.is_system()'))],
  ['the system or somebody', table(policy('(platform.is_system() OR (person_id = platform.acting_person()))'))],
  ['somebody or the system', table(policy('((person_id = 1) OR platform.is_system())'))],
  ['deep within', table(policy('((a() AND b()) OR (c() OR platform.is_system()))'))],
  ['one of several', table(policy('mine()'), policy('platform.is_system()', { command: 'r' }))],
  ['everybody', table(policy('true'))],
])('the owner sees all: %s', (_what, tables) => {
  expect(hiddenTables(tables)).toEqual([]);
});

test.each([
  ['nobody asked the system', table(policy('(person_id = platform.acting_person())'))],
  ['the system and something else', table(policy('(platform.is_system() AND (ended_at IS NULL))'))],
  ['an alternative within a condition', table(policy('((platform.is_system() OR mine()) AND open())'))],
  ['for writing only', table(policy('platform.is_system()', { command: 'w' }))],
  ['narrowed again', table(policy('platform.is_system()'), policy('mine()', { permissive: false }))],
])('rows may be hidden: %s', (_what, tables) => {
  expect(hiddenTables(tables)).toEqual(['calls.interest']);
});
