import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { inventedRegister } from '../../../../test/support/register-file.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { importRegister } from '../actions/import-register.ts';
import { demoPlaces } from '../domain/demo-places.ts';
import { searchPlaces } from './search-places.ts';
import { seedDemoPlaces } from './seed-demo-places.ts';

test(
  'the demo has its own places, once, apart from real ones',
  inTransaction(async (db) => {
    const seeded = await seedDemoPlaces(db);
    expect(await seedDemoPlaces(db)).toEqual(seeded);
    expect(seeded.filter(({ label }) => label === 'Musterstadt' || label === 'Landkreis Probe')).toHaveLength(2);
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count from organisations.place where invented`.execute(db);
    expect(rows).toEqual([{ count: demoPlaces().length }]);
    expect(
      (await searchPlaces(db, { text: 'Musterstadt', invented: true })).map(({ label, landLabel }) => [
        label,
        landLabel,
      ]),
    ).toEqual([['Musterstadt', 'Hessen']]);
    expect(await searchPlaces(db, { text: 'Musterstadt' })).toEqual([]);
  }),
);

test(
  'a real register leaves them alone',
  inTransaction(async (db) => {
    await seedDemoPlaces(db);
    const file = { kind: 'csv', date: null, units: inventedRegister(), uninhabited: 0 } as const;
    const input = {
      file,
      fileName: 'x',
      digest: Buffer.alloc(32),
      standsOn: '2025-10-31',
      confirmed: [],
      acceptsLoss: false,
    };
    await perform({ db, actor: system }, importRegister, input);
    const [aue] = await searchPlaces(db, { text: 'Muster a. d. Aue', invented: true });
    expect(aue).toMatchObject({
      ars: '039010003003',
      label: 'Muster a. d. Aue',
      kreisLabel: 'Landkreis Muster',
      landLabel: 'Niedersachsen',
    });
  }),
);
