import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system, type Actor } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { RegisterUnit } from '../domain/register-unit.ts';
import { insertMember, insertOrganisationWith, type Member } from '../factories.ts';
import { findOpenMoveChecks } from '../store/move-checks.ts';
import { findOrganisationHistory } from '../store/organisation-moves.ts';
import { findOrInsertMunicipality, insertOrganisation } from '../store/organisations.ts';
import { findOpenSuccessors } from '../store/place-successors.ts';
import { importRegister } from './import-register.ts';
import { settleMoves } from './settle-moves.ts';
import { settleSuccessors } from './settle-successors.ts';

const merged = inventedUnit({
  ars: '989515001005',
  name: 'Probe an der Aue',
  type: 'Gemeinde',
  typeCode: '64',
  population: 5_000,
  areaKm2: 80,
});
const gone = ['989515001003', '989515001004'];
/** Großprobe and Kleinprobe have become Probe an der Aue. */
const afterMerger = [...inventedRegister().filter(({ ars }) => !gone.includes(ars)), merged];
/** Kleinprobe has gone into Großprobe. */
const afterIncorporation = inventedRegister()
  .filter(({ ars }) => ars !== gone[1])
  .map((unit) => (unit.ars === gone[0] ? { ...unit, population: 5_000, areaKm2: 80 } : unit));
const mergerId = `merger:${gone.join('+')}:${merged.ars}`;
const incorporationId = `incorporation:${gone[1]}:${gone[0]}`;

type Taken = { standsOn?: string; confirmed?: readonly string[]; actor?: Actor };

const take = (
  db: Db,
  units: readonly RegisterUnit[],
  { standsOn = '2026-01-31', confirmed = [], actor = system }: Taken = {},
) =>
  perform({ db, actor, origin: 'https://plattform.example' }, importRegister, {
    file: { kind: 'gv100ad', date: standsOn, units, uninhabited: 0 },
    fileName: 'GV100AD.txt',
    digest: Buffer.alloc(32),
    standsOn,
    confirmed,
    acceptsLoss: true,
  });

const placeId = async (db: Db, ars: string): Promise<string> =>
  (
    await sql<{
      id: string;
    }>`select id from organisations.place where ars = ${ars} order by valid_from desc limit 1`.execute(db)
  ).rows[0]!.id;

const standing = async (db: Db): Promise<unknown[]> =>
  (
    await sql`select organisation.name, place.ars, place.valid_until is null as valid from organisations.organisation
      join organisations.place on place.id = organisation.place_id order by organisation.name`.execute(db)
  ).rows;

const letters = async (db: Db): Promise<unknown[]> =>
  (await sql`select recipient, subject, kind from platform.mail order by recipient`.execute(db)).rows;

type World = {
  administrator: Member;
  town: (ars: string, name: string) => Promise<{ id: string; coordinator: Member }>;
};

const withWorld = (work: (db: Db, world: World) => Promise<void>) =>
  inTransaction(async (db) => {
    const { member: administrator } = await insertOrganisationWith(db, {
      kind: 'agency',
      name: 'Beispielamt',
      role: 'administrator',
    });
    await take(db, inventedRegister(), { standsOn: '2025-10-31' });
    const town = async (ars: string, name: string) => {
      const id = await insertOrganisation(db, { kind: 'municipality', name, placeId: await placeId(db, ars) });
      return { id, coordinator: await insertMember(db, { organisationId: id, role: 'coordinator' }) };
    };
    await work(db, { administrator, town });
  });

describe('a confirmed successor takes the organisation along', () => {
  test(
    'with the import: place and name change, what it was is kept, the members are told, one audit line each',
    withWorld(async (db, { administrator, town }) => {
      const { id, coordinator } = await town(gone[1]!, 'Kleinprobe');
      const outcome = await take(db, afterMerger, { confirmed: [mergerId], actor: administrator });
      expect(outcome).toMatchObject({ ok: true, value: { gone: 2, open: 0, moved: 1, toCheck: 0 } });
      expect(await standing(db)).toEqual([{ name: 'Probe an der Aue', ars: merged.ars, valid: true }]);
      expect(await findOrganisationHistory(db, id)).toMatchObject([{ name: 'Kleinprobe', validUntil: '2026-01-31' }]);
      expect(await letters(db)).toEqual([
        {
          recipient: coordinator.email,
          subject: 'Kleinprobe gehört jetzt zu Probe an der Aue',
          kind: 'organisations.moved',
        },
      ]);
      const { rows } = await sql`select act, actor from platform.audit_line
        where kind = 'organisations.organisation' and id = ${id}::uuid`.execute(db);
      expect(rows).toEqual([{ act: 'organisations.move-organisation', actor: administrator.pseudonym }]);
    }),
  );

  test(
    'later, when a person confirms what the command could only propose; nothing moves before',
    withWorld(async (db, { administrator, town }) => {
      await town(gone[1]!, 'Kleinprobe');
      expect(await take(db, afterMerger)).toMatchObject({ ok: true, value: { open: 1, moved: 0, toCheck: 0 } });
      expect(await standing(db)).toEqual([{ name: 'Kleinprobe', ars: gone[1], valid: false }]);
      expect(await letters(db)).toEqual([]);
      const links = await findOpenSuccessors(db);
      const outcome = await perform({ db, actor: administrator }, settleSuccessors, { deed: 'confirm', links });
      expect(outcome).toEqual({ ok: true, value: { count: 2, moved: 1, toCheck: 0 } });
      expect(await standing(db)).toEqual([{ name: 'Probe an der Aue', ars: merged.ars, valid: true }]);
    }),
  );

  test(
    'a rejected proposal moves nobody',
    withWorld(async (db, { administrator, town }) => {
      await town(gone[1]!, 'Kleinprobe');
      await take(db, afterMerger);
      const links = await findOpenSuccessors(db);
      await perform({ db, actor: administrator }, settleSuccessors, { deed: 'reject', links });
      expect(await standing(db)).toEqual([{ name: 'Kleinprobe', ars: gone[1], valid: false }]);
    }),
  );

  test(
    'along two successors, one after the other',
    withWorld(async (db, { town }) => {
      await town(gone[1]!, 'Kleinprobe');
      await take(db, afterMerger, { confirmed: [mergerId] });
      const again = afterMerger
        .filter(({ ars }) => ars !== merged.ars)
        .map((unit) => (unit.ars === '989515001002' ? { ...unit, population: 14_800, areaKm2: 180.25 } : unit));
      await take(db, again, { standsOn: '2027-01-31', confirmed: [`incorporation:${merged.ars}:989515001002`] });
      expect(await standing(db)).toEqual([{ name: 'Muster a. d. Aue', ars: '989515001002', valid: true }]);
    }),
  );

  test(
    'another name of the same place goes over to its municipality, but not over a name of its own',
    withWorld(async (db, { town }) => {
      await town('989520000002', 'Straßfelden');
      await town('989520000001', 'Marktgemeinde Übungen');
      const renamed = inventedRegister().map((unit) =>
        unit.kreis === '98952' ? { ...unit, name: `Neu-${unit.label}`, label: `Neu-${unit.label}` } : unit,
      );
      expect(await take(db, renamed)).toMatchObject({ ok: true, value: { renamed: 2, moved: 1 } });
      expect(await standing(db)).toMatchObject([{ name: 'Marktgemeinde Übungen' }, { name: 'Neu-Straßfelden' }]);
      expect(await letters(db)).toMatchObject([{ subject: 'Straßfelden heißt jetzt Neu-Straßfelden' }]);
    }),
  );
});

describe('nothing is merged silently', () => {
  const both = (work: (db: Db, world: World, ids: { large: string; small: string }) => Promise<void>) =>
    withWorld(async (db, world) => {
      const { id: large } = await world.town(gone[0]!, 'Großprobe');
      const { id: small } = await world.town(gone[1]!, 'Kleinprobe');
      await work(db, world, { large, small });
    });

  test(
    'somebody stands at the successor: both stay, the agency gets the task and settles it',
    both(async (db, { administrator }, { large, small }) => {
      const outcome = await take(db, afterIncorporation, { confirmed: [incorporationId] });
      expect(outcome).toMatchObject({ ok: true, value: { moved: 0, toCheck: 1 } });
      expect(await standing(db)).toEqual([
        { name: 'Großprobe', ars: gone[0], valid: true },
        { name: 'Kleinprobe', ars: gone[1], valid: false },
      ]);
      const checks = await findOpenMoveChecks(db);
      expect(checks).toMatchObject([{ organisationId: small, occupantId: large, kind: 'merge' }]);
      const settle = (deed: 'move' | 'keep') => perform({ db, actor: administrator }, settleMoves, { deed, checks });
      expect(await settle('move')).toEqual({ ok: false, reason: 'place-taken' });
      expect(await settle('keep')).toEqual({ ok: true, value: { count: 1 } });
      expect(await findOpenMoveChecks(db)).toEqual([]);
      expect(await settle('keep')).toEqual({ ok: false, reason: 'not-open' });
      expect(await letters(db)).toEqual([]);
    }),
  );

  test(
    'two would meet: both wait, and a person says which one follows',
    both(async (db, { administrator }, { large }) => {
      expect(await take(db, afterMerger, { confirmed: [mergerId] })).toMatchObject({ value: { moved: 0, toCheck: 2 } });
      const checks = await findOpenMoveChecks(db);
      const settle = (keys: typeof checks) =>
        perform({ db, actor: administrator }, settleMoves, { deed: 'move', checks: keys });
      expect(await settle(checks)).toEqual({ ok: false, reason: 'place-taken' });
      expect(await settle(checks.filter(({ organisationId }) => organisationId === large))).toMatchObject({ ok: true });
      expect(await standing(db)).toEqual([
        { name: 'Kleinprobe', ars: gone[1], valid: false },
        { name: 'Probe an der Aue', ars: merged.ars, valid: true },
      ]);
      expect(await findOpenMoveChecks(db)).toMatchObject([{ organisationName: 'Kleinprobe', occupantId: large }]);
      expect(await take(db, afterMerger, { standsOn: '2026-02-28' })).toMatchObject({
        value: { moved: 0, toCheck: 0 },
      });
    }),
  );
});

test(
  'who needs the municipality of a place that is gone gets that of the successor',
  withWorld(async (db) => {
    await take(db, afterMerger, { confirmed: [mergerId] });
    const first = await findOrInsertMunicipality(db, await placeId(db, gone[0]!));
    expect(first).toMatchObject({ name: 'Probe an der Aue', placeId: await placeId(db, merged.ars) });
    expect(await findOrInsertMunicipality(db, await placeId(db, gone[1]!))).toEqual(first);
  }),
);
