import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listAnchors } from '../../src/commands/list-anchors.ts';
import { verifyAudit } from '../../src/commands/verify-audit.ts';
import { anchorHeads } from '../../src/platform/audit/anchor-heads.ts';
import { placeAt, type Place } from '../backup/place.ts';
import { freshDatabase } from '../support/database.ts';
import { query } from '../support/hash-tables.ts';

const [one, two] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002'];
const copied = ['audit_head', 'audit_line', 'audit_detail', 'audit_anchor', 'audit_anchored'];
let fresh: Awaited<ReturnType<typeof freshDatabase>>;
let place: Place;

const run = (text: string): Promise<unknown[]> => query(place.ownerUrl, text);
const append = (id: string, act: string, detail: string): Promise<unknown> =>
  run(`select platform.append_audit('call', '${id}', '${act}', 'actor-ä"\\', null, '${detail}', '\\x0102')`);

async function verify(...args: string[]): Promise<{ code: number; said: string[] }> {
  place.said.length = 0;
  const code = await verifyAudit(place.order(args));
  return { code, said: [...place.said] };
}

/** As somebody would who owns the database and knows how lines are hashed. */
const rewrite = (id: string): string => `
  do $$ declare line record; before bytea; begin
    for line in select * from platform.audit_line where id = '${id}' order by position loop
      update platform.audit_line l set previous_hash = before, hash = platform.audit_hash(l.kind, l.id, l.position, l.act,
        l.programme_at, l.actor, l.on_behalf, l.detail_digest, before) where l.id = line.id and l.position = line.position
        returning hash into before;
    end loop;
    update platform.audit_head set hash = before,
      length = (select max(position) from platform.audit_line where id = '${id}') where id = '${id}';
  end $$`;

beforeAll(async () => {
  fresh = await freshDatabase();
  place = placeAt(fresh.url, fresh.drop);
  for (let number = 1; number <= 4; number += 1) {
    await append(one, `act-${number}`, `{"n": ${number}, "words": "ä\\" \\\\ \\u0001 \\u2028"}`);
    await append(two, `act-${number}`, '{}');
    if (number % 2 === 0) await fresh.db.transaction().execute((tx) => anchorHeads(tx));
  }
  await append(two, 'after the last anchor', '{}');
  for (const name of copied) await run(`create table public.copy_${name} as table platform.${name}`);
});

beforeEach(async () => {
  await run(
    'truncate platform.audit_head, platform.audit_line, platform.audit_detail, platform.audit_anchor, platform.audit_anchored',
  );
  for (const name of copied) await run(`insert into platform.${name} select * from public.copy_${name}`);
});

afterAll(() => place.close());

test('what nobody touched is whole, erased details included', async () => {
  await run(`delete from platform.audit_detail where id = '${one}'`);
  const { code, said } = await verify();
  expect(said).toEqual(['Das Protokoll ist unversehrt: 9 Zeilen in 2 Ketten, 2 Anker.']);
  expect(code).toBe(0);
});

const unhinged = 'alter table platform.audit_detail drop constraint if exists audit_detail_kind_id_position_fkey;';

test.each([
  [
    'a changed line',
    `update platform.audit_line set act = 'other' where id = '${one}' and position = 2`,
    'Zeile 2: Zeile verändert',
  ],
  [
    'another actor',
    `update platform.audit_line set actor = null where id = '${one}' and position = 3`,
    'Zeile 3: Zeile verändert',
  ],
  [
    'a removed line',
    `${unhinged} delete from platform.audit_line where id = '${one}' and position = 2`,
    'Zeile 2: Zeile fehlt',
  ],
  [
    'the last line removed',
    `${unhinged} delete from platform.audit_line where id = '${one}' and position = 4`,
    'Zeile 4: Zeile fehlt',
  ],
  [
    'a whole chain removed',
    `${unhinged} delete from platform.audit_line where id = '${one}'`,
    `call ${one}: alle Zeilen fehlen`,
  ],
  [
    'an inserted line',
    `insert into platform.audit_line select kind, id, 5, act, programme_at, recorded_at, actor, on_behalf, detail_digest,
    hash, platform.audit_hash(kind, id, 5, act, programme_at, actor, on_behalf, detail_digest, hash)
    from platform.audit_line where id = '${one}' and position = 4`,
    'Zeile 5: Zeile eingefügt',
  ],
  [
    'lines exchanged',
    `update platform.audit_line set hash = '\\x00' where id = '${one}' and position = 1`,
    'Zeile 2: Zeile eingefügt oder ausgetauscht',
  ],
  [
    'a changed detail',
    `update platform.audit_detail set detail = '{"n": 9}' where id = '${one}' and position = 2`,
    'Zeile 2: Einzelheiten verändert',
  ],
  [
    'a broken head',
    `update platform.audit_head set hash = '\\x00' where id = '${one}'`,
    'Zeile 4: Kopf der Kette verändert',
  ],
  ['a head removed', `delete from platform.audit_head where id = '${one}'`, 'Zeile 4: Kopf der Kette fehlt'],
  ['a changed anchor', `update platform.audit_anchor set heads = 7 where number = 1`, 'Anker 1: Anker verändert'],
  ['a removed anchor', `delete from platform.audit_anchor where number = 1`, 'Anker 1: Anker fehlt'],
  [
    'a changed list of an anchor',
    `update platform.audit_anchored set length = 3 where number = 2 and id = '${one}'`,
    'Anker 2: Anker verändert',
  ],
  [
    'a chain rewritten',
    `update platform.audit_line set act = 'other' where id = '${one}' and position = 1; ${rewrite(one)}`,
    'Zeile 4: verankerte Zeile verändert',
  ],
  [
    'a chain cut and rewritten',
    `${unhinged} delete from platform.audit_line where id = '${one}' and position > 2; ${rewrite(one)}`,
    'Zeile 4: verankerte Zeile fehlt',
  ],
])('%s is found', async (_what, tamper, words) => {
  await run(tamper);
  const { code, said } = await verify();
  expect(code).toBe(3);
  expect(said.some((line) => line.includes(words) && (line.startsWith('Anker') || line.includes(one)))).toBe(true);
});

test('who rewrites chains and anchors alike is found by the list kept elsewhere', async () => {
  const kept: string[] = [];
  await listAnchors({ ...place.order([]), print: (line) => kept.push(line) });
  expect(kept).toHaveLength(2);
  const file = join(place.dataDir, 'anchors.jsonl');
  writeFileSync(file, `${kept.join('\n')}\n`);
  expect((await verify('--anchors', file)).code).toBe(0);
  await run(`update platform.audit_line set act = 'other' where id = '${one}' and position = 1; ${rewrite(one)}`);
  await run('truncate platform.audit_anchor, platform.audit_anchored');
  for (let number = 1; number <= 2; number += 1) await fresh.db.transaction().execute((tx) => anchorHeads(tx));
  expect((await verify()).code).toBe(0);
  const { code, said } = await verify('--anchors', file);
  expect(code).toBe(3);
  expect(said.filter((line) => line.includes('Die Ketten wurden neu geschrieben'))).toHaveLength(2);
  await run('truncate platform.audit_anchor, platform.audit_anchored');
  expect((await verify('--anchors', file)).said).toContain('Anker 2: Anker fehlt');
});

test('an anchor of the first form is followed by one with a number', async () => {
  await run('truncate platform.audit_anchor, platform.audit_anchored');
  await run(`insert into platform.audit_anchor (heads, hash) values (1, '\\x05')`);
  await fresh.db.transaction().execute((tx) => anchorHeads(tx));
  expect((await verify()).code).toBe(0);
});
