import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { RegisterUnit } from '../domain/register-unit.ts';
import { importRegister, type ImportRegisterInput } from './import-register.ts';

const importUnits = (db: Db, units: readonly RegisterUnit[], more: Partial<ImportRegisterInput> = {}) =>
  perform({ db, actor: system }, importRegister, {
    file: { kind: 'gv100ad', date: '2025-10-31', units, uninhabited: 0 },
    fileName: 'GV100AD.txt',
    digest: Buffer.alloc(32),
    standsOn: '2025-10-31',
    confirmed: [],
    acceptsLoss: false,
    ...more,
  });

const later = { standsOn: '2026-01-31' };
const unitsWith = (ars: string, change: Partial<RegisterUnit>): RegisterUnit[] =>
  inventedRegister().map((unit) => (unit.ars === ars ? { ...unit, ...change } : unit));
const without = (units: readonly RegisterUnit[], ...keys: string[]): RegisterUnit[] =>
  units.filter(({ ars }) => !keys.includes(ars));

type Row = {
  id: string;
  ars: string;
  label: string;
  xmin: string;
  validFrom: string;
  versionFrom: string;
  validUntil: string | null;
};

async function places(db: Db): Promise<Map<string, Row>> {
  const { rows } = await sql<Row>`select id, ars, label, xmin::text, valid_from, version_from, valid_until
    from organisations.place where land = '98' or ars = '98' order by valid_from, ars`.execute(db);
  return new Map(rows.map((row) => [row.ars, row]));
}

const history = async (db: Db): Promise<unknown[]> =>
  (await sql`select ars, ags, label, valid_from, valid_until from organisations.place_history order by ars`.execute(db))
    .rows;

const successors = async (db: Db): Promise<unknown[]> =>
  (
    await sql`select old.label as old, new.label as new, kind, share, confirmed_at is not null as confirmed
      from organisations.place_successor link join organisations.place old on old.id = predecessor_id
      join organisations.place new on new.id = successor_id order by old.label, new.label`.execute(db)
  ).rows;

test(
  'a first register: every unit with its validity, counts by kind, one audit line, public pages renewed',
  inTransaction(async (db) => {
    const version = async () =>
      (await sql<{ version: number }>`select version from platform.public_version`.execute(db)).rows[0]!.version;
    const before = await version();
    expect(await importUnits(db, inventedRegister())).toEqual({
      ok: true,
      value: {
        units: { land: 1, bezirk: 1, kreis: 3, verband: 1, gemeinde: 7, gemeindefrei: 0 },
        added: 13,
        renamed: 0,
        changed: 0,
        gone: 0,
        same: 0,
        open: 0,
        moved: 0,
        toCheck: 0,
      },
    });
    const rows = await places(db);
    expect([...rows.values()].map(({ ars, validFrom, validUntil }) => [ars, validFrom, validUntil])).toEqual(
      inventedRegister()
        .map(({ ars }) => [ars, '2025-10-31', null])
        .sort(([a], [b]) => (a! < b! ? -1 : 1)),
    );
    const { rows: lines } = await sql`select act, actor from platform.audit_line where kind = 'register'`.execute(db);
    expect(lines).toEqual([{ act: 'organisations.import-register', actor: 'system' }]);
    expect(await version()).toBe(before + 1);
  }),
);

test(
  'a newer file touches only the rows it changes',
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister());
    const before = await places(db);
    const outcome = await importUnits(db, unitsWith('989515001003', { population: 3_111 }), later);
    expect(outcome).toMatchObject({ ok: true, value: { added: 0, renamed: 0, changed: 1, gone: 0, same: 12 } });
    const after = await places(db);
    const touched = [...after.values()].filter(({ ars, xmin }) => before.get(ars)?.xmin !== xmin).map(({ ars }) => ars);
    expect(touched).toEqual(['989515001003']);
    expect(after.get('989515001003')).toMatchObject({ id: before.get('989515001003')!.id, versionFrom: '2025-10-31' });
    expect(await history(db)).toEqual([]);
  }),
);

test(
  'what a file does not tell stays known',
  inTransaction(async (db) => {
    await importUnits(db, unitsWith('989515001003', { lat: 51.5, lon: 9.5, degurba: 3 }));
    const outcome = await importUnits(db, inventedRegister(), later);
    expect(outcome).toMatchObject({ ok: true, value: { same: 13 } });
  }),
);

test(
  'another name or Verband: the unit keeps its id, and what it was is kept',
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister());
    const before = await places(db);
    const renamed = unitsWith('989520000002', { name: 'Neu-Straßfelden', label: 'Neu-Straßfelden' }).map((unit) =>
      unit.ars === '989515001004' ? { ...unit, ars: '989510000004', verband: null } : unit,
    );
    expect(await importUnits(db, renamed, later)).toMatchObject({
      ok: true,
      value: { added: 0, gone: 0, renamed: 2, same: 11 },
    });
    const after = await places(db);
    expect(after.get('989520000002')).toMatchObject({
      id: before.get('989520000002')!.id,
      label: 'Neu-Straßfelden',
      versionFrom: later.standsOn,
    });
    expect(after.get('989510000004')).toMatchObject({ id: before.get('989515001004')!.id, validFrom: '2025-10-31' });
    const period = { validFrom: '2025-10-31', validUntil: later.standsOn };
    expect(await history(db)).toEqual([
      { ars: '989515001004', ags: '98951004', label: 'Kleinprobe', ...period },
      { ars: '989520000002', ags: '98952002', label: 'Straßfelden', ...period },
    ]);
  }),
);

const merged = inventedUnit({
  ars: '989515001005',
  name: 'Probe an der Aue',
  type: 'Gemeinde',
  typeCode: '64',
  population: 5_020,
  areaKm2: 80,
  plz: '99913',
  plzMulti: false,
});
const afterMerger = [...without(inventedRegister(), '989515001003', '989515001004'), merged];
const merger = 'merger:989515001003+989515001004:989515001005';

test.each([
  ['nobody has confirmed', [] as string[], { open: 1 }, false],
  ['a person has confirmed', [merger], { open: 0 }, true],
])('a merger %s', (_, confirmed, open, isConfirmed) =>
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister());
    expect(await importUnits(db, afterMerger, { ...later, confirmed, acceptsLoss: true })).toMatchObject({
      ok: true,
      value: { added: 1, gone: 2, ...open },
    });
    expect(await successors(db)).toEqual(
      ['Großprobe', 'Kleinprobe'].map((old) => ({
        old,
        new: 'Probe an der Aue',
        kind: 'merger',
        share: 1,
        confirmed: isConfirmed,
      })),
    );
    expect((await places(db)).get('989515001003')).toMatchObject({ validUntil: later.standsOn });
  })(),
);

/** A town leaves its Kreis and gets another key, as Hanau did. */
const moved = unitsWith('989510000001', { ars: '989530000001', ags: '98953001', kreis: '98953' }).concat(
  inventedUnit({ ars: '98953', name: 'Hafenkreis', type: 'Landkreis', typeCode: '44' }),
);
const keyChange = 'key-change:989510000001:989530000001';

test(
  'a confirmed change of key keeps the id, an unconfirmed one waits as a successor',
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister());
    const before = await places(db);
    await importUnits(db, moved, { ...later, confirmed: [keyChange] });
    expect((await places(db)).get('989530000001')).toMatchObject({
      id: before.get('989510000001')!.id,
      label: 'Probehafen',
    });
    expect(await successors(db)).toEqual([]);
    await importUnits(db, inventedRegister(), { standsOn: '2026-02-28', acceptsLoss: true });
    expect(await successors(db)).toEqual([
      { old: 'Probehafen', new: 'Probehafen', kind: 'key-change', share: 1, confirmed: false },
    ]);
  }),
);

test(
  'an older file is refused, one of the same day corrects without leaving a history',
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister(), later);
    expect(await importUnits(db, inventedRegister())).toEqual({ ok: false, reason: 'file-older' });
    await importUnits(db, unitsWith('989520000002', { name: 'Strassfelden', label: 'Strassfelden' }), later);
    expect((await places(db)).get('989520000002')).toMatchObject({ label: 'Strassfelden' });
    expect(await history(db)).toEqual([]);
  }),
);

test(
  'a file without many known units is refused until a person says that it is right',
  inTransaction(async (db) => {
    await importUnits(db, inventedRegister());
    const half = inventedRegister().filter(({ kreis, ars }) => kreis !== '98952' && ars !== '98952');
    expect(await importUnits(db, half, later)).toEqual({ ok: false, reason: 'many-gone' });
    expect([...(await places(db)).values()].filter(({ validUntil }) => validUntil !== null)).toEqual([]);
    expect(await importUnits(db, half, { ...later, acceptsLoss: true })).toMatchObject({
      ok: true,
      value: { gone: 3 },
    });
  }),
);

test(
  'the districts of Berlin come with the city, once',
  inTransaction(async (db) => {
    const berlin = ['11', '11000', '110000000000'].map((ars) => inventedUnit({ ars, name: 'Berlin', type: 'Stadt' }));
    await importUnits(db, berlin);
    await importUnits(db, berlin, later);
    const { rows } = await sql<{
      label: string;
      ars: string | null;
    }>`select label, ars from organisations.place where level = 'district' order by label`.execute(db);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual({ label: 'Bezirk Charlottenburg-Wilmersdorf', ars: null });
  }),
);
