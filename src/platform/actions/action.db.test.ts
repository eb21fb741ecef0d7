import { expect, test } from 'vitest';
import { inTransaction } from '../../../test/support/database.ts';
import { anchorHeads } from '../audit/anchor-heads.ts';
import { findBrokenLine, readAudit } from '../audit/read-audit.ts';
import { sql, type Db } from '../db/database.ts';
import { newId } from '../ids/ids.ts';
import { defineAction, done, perform, refuse } from './action.ts';
import { anonymous, system } from './actor.ts';

const setSetting = defineAction({
  name: 'test.set-setting',
  run: async ({ db }, { id, value, valid }: { id: string; value: string; valid: boolean }) => {
    await sql`insert into platform.setting (name, value) values (${`test-${id}`}, ${JSON.stringify(value)}::jsonb)
      on conflict (name) do update set value = excluded.value`.execute(db);
    return valid ? done(null, { about: { kind: 'test', id }, details: { value }, public: true }) : refuse('not-valid');
  },
});

const settingOf = async (db: Db, id: string): Promise<unknown> => {
  const { rows } = await sql<{
    value: unknown;
  }>`select value from platform.setting where name = ${`test-${id}`}`.execute(db);
  return rows[0]?.value;
};

const versionOf = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ version: number }>`select version from platform.public_version`.execute(db);
  return rows[0]?.version ?? 0;
};

test(
  'an act leaves its change, one line in the chain, and drops public pages',
  inTransaction(async (db) => {
    const id = newId();
    const before = await versionOf(db);
    expect(await perform({ db, actor: system }, setSetting, { id, value: 'a', valid: true })).toEqual({
      ok: true,
      value: null,
    });
    expect(await settingOf(db, id)).toBe('a');
    expect(await readAudit(db, { kind: 'test', id })).toMatchObject([
      { position: 1, act: 'test.set-setting', actor: 'system', detail: { value: 'a' } },
    ]);
    expect(await versionOf(db)).toBe(before + 1);
  }),
);

test(
  'a refused act leaves nothing',
  inTransaction(async (db) => {
    const id = newId();
    expect(await perform({ db, actor: anonymous }, setSetting, { id, value: 'a', valid: false })).toEqual({
      ok: false,
      reason: 'not-valid',
    });
    expect(await settingOf(db, id)).toBeUndefined();
    expect(await readAudit(db, { kind: 'test', id })).toEqual([]);
  }),
);

test(
  'an act that throws leaves nothing and the transaction goes on',
  inTransaction(async (db) => {
    const failing = defineAction({
      name: 'test.fail',
      run: async ({ db: inner }, id: string) => {
        await sql`insert into platform.setting (name, value) values (${`test-${id}`}, '1')`.execute(inner);
        await sql`select 1 / 0`.execute(inner);
        return done(null, { about: { kind: 'test', id } });
      },
    });
    const id = newId();
    await expect(perform({ db, actor: system }, failing, id)).rejects.toThrow(/division by zero/u);
    expect(await settingOf(db, id)).toBeUndefined();
  }),
);

test(
  'a chain breaks where a line was changed, and erasing details breaks nothing',
  inTransaction(async (db) => {
    const id = newId();
    const about = { kind: 'test', id };
    for (const value of ['a', 'b', 'c']) await perform({ db, actor: system }, setSetting, { id, value, valid: true });
    await sql`delete from platform.audit_detail where id = ${id}::uuid`.execute(db);
    expect(await findBrokenLine(db, about)).toBeNull();
    expect((await readAudit(db, about)).map(({ detail }) => detail)).toEqual([null, null, null]);
    await anchorHeads(db);
    const { rows } = await sql<{ heads: number }>`select heads from platform.audit_anchor`.execute(db);
    expect(rows[0]?.heads).toBeGreaterThan(0);
    await expect(sql`update platform.audit_line set act = 'other' where id = ${id}::uuid`.execute(db)).rejects.toThrow(
      /permission denied/u,
    );
  }),
);
