import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { officialRegister } from '../../../../test/support/official-register.ts';
import { inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { importPostalCodes } from '../actions/import-postal-codes.ts';
import { importRegister } from '../actions/import-register.ts';
import { readRegisterFile } from '../actions/read-register-file.ts';
import { insertDistricts } from './insert-districts.ts';
import { replacePostalCodes } from './postal-codes.ts';
import { searchPlaces } from './search-places.ts';
import { endPlaces, insertPlaceHistory, insertPlaces, updatePlaces } from './write-places.ts';

const date = '2025-10-31';

/** The invented register with a few neighbours that are easily mistaken for others. */
const units = [
  ...inventedRegister(),
  inventedUnit({
    ars: '98953',
    name: 'Übungen',
    label: 'Kreis Übungen',
    type: 'Kreis',
    typeCode: '43',
    population: 90_000,
  }),
  inventedUnit({
    ars: '989530000001',
    name: 'Übungshausen',
    type: 'Gemeinde',
    typeCode: '64',
    population: 500,
    plz: '99931',
  }),
  inventedUnit({
    ars: '989530000002',
    name: 'Bad Übungen',
    type: 'Stadt',
    typeCode: '63',
    population: 7_000,
    plz: '99932',
  }),
  inventedUnit({
    ars: '989530000003',
    name: 'Probstadt (Hafen)',
    type: 'Stadt',
    typeCode: '63',
    population: 800,
    plz: '99933',
  }),
  inventedUnit({
    ars: '989530000004',
    name: 'Neu-Muster',
    type: 'Stadt',
    typeCode: '63',
    population: 30_000,
    plz: '99934',
  }),
];

const withPlaces = (work: (db: Db) => Promise<void>) =>
  inTransaction(async (db) => {
    await insertPlaces(
      db,
      units.map((unit) => ({ id: newId(), unit })),
      { validFrom: date },
    );
    await work(db);
  });

const labels = async (db: Db, text: string, limit?: number): Promise<string[]> =>
  (await searchPlaces(db, { text, ...(limit === undefined ? {} : { limit }) })).map(
    ({ label, type }) => `${label} (${type})`,
  );

describe('the best hit comes first', () => {
  test.each([
    [
      'exact name before the Kreis of that name',
      'Übungen',
      ['Übungen (Markt)', 'Kreis Übungen (Kreis)', 'Bad Übungen (Stadt)'],
    ],
    [
      'the Kreis where a Kreis is asked for',
      'Kreis Übungen',
      ['Kreis Übungen (Kreis)', 'Übungen (Markt)', 'Bad Übungen (Stadt)'],
    ],
    ['abbreviated', 'Kr. Uebungen', ['Kreis Übungen (Kreis)', 'Übungen (Markt)', 'Bad Übungen (Stadt)']],
    ['the kind of Landkreis', 'LK Probe', ['Landkreis Probe (Landkreis)', 'Probehafen (Stadt)']],
    ['without umlaut', 'ubungen', ['Übungen (Markt)', 'Kreis Übungen (Kreis)', 'Bad Übungen (Stadt)']],
    [
      'beginning, the larger first',
      'Üb',
      ['Kreis Übungen (Kreis)', 'Übungen (Markt)', 'Übungshausen (Gemeinde)', 'Bad Übungen (Stadt)'],
    ],
    ['ß as ss', 'strassf', ['Straßfelden (Gemeinde)']],
    ['letters exchanged', 'Prboehafen', ['Probehafen (Stadt)']],
    ['a letter missing', 'Musterstat', ['Musterstadt (Kreisfreie Stadt)']],
    ['without the remark', 'Probstadt', ['Probstadt (Hafen) (Stadt)']],
    ['written out', 'Muster an der Aue', ['Muster a. d. Aue (Gemeinde)']],
    ['with Land', 'Übungen Musterland', ['Übungen (Markt)', 'Kreis Übungen (Kreis)', 'Bad Übungen (Stadt)']],
    ['what it lies in first', 'Musterland Kleinprobe', ['Kleinprobe (Gemeinde)']],
    ['no hyphen', 'Neu Muster', ['Neu-Muster (Stadt)']],
    ['in one word', 'neumuster', ['Neu-Muster (Stadt)']],
    ['municipal key', '98951002', ['Muster a. d. Aue (Gemeinde)']],
    ['regional key', '989515001002', ['Muster a. d. Aue (Gemeinde)']],
    ['key of a town that is its own Kreis: shown once', '98901', ['Musterstadt (Kreisfreie Stadt)']],
    [
      'key of a Verband',
      '989515001',
      ['Auetal (Samtgemeinde)', 'Muster a. d. Aue (Gemeinde)', 'Großprobe (Gemeinde)', 'Kleinprobe (Gemeinde)'],
    ],
    ['postal code', '99913', ['Großprobe (Gemeinde)', 'Kleinprobe (Gemeinde)']],
    ['postal code and name', '99913 Kleinprobe', ['Kleinprobe (Gemeinde)', 'Großprobe (Gemeinde)']],
    ['unknown postal code and name', '12345 Kleinprobe', ['Kleinprobe (Gemeinde)']],
    ['nothing', 'Xyzingen', []],
    ['signs with a meaning in patterns', '%_!|', []],
  ])('%s: %s', (_, text, expected) =>
    withPlaces(async (db) => expect((await labels(db, text)).slice(0, expected.length || 10)).toEqual(expected))(),
  );

  test(
    'no more hits than asked for',
    withPlaces(async (db) => expect(await labels(db, 'Üb', 2)).toHaveLength(2)),
  );
});

test(
  'a hit shows what tells it from others',
  withPlaces(async (db) => {
    const [hit] = await searchPlaces(db, { text: 'Großprobe' });
    expect(hit).toEqual({
      id: hit!.id,
      level: 'gemeinde',
      ars: '989515001003',
      ags: '98951003',
      label: 'Großprobe',
      type: 'Gemeinde',
      kreisLabel: 'Landkreis Probe',
      landLabel: 'Musterland',
      population: 3_000,
      plz: '99913',
    });
    const [town] = await searchPlaces(db, { text: 'Musterstadt' });
    expect(town).toMatchObject({ kreisLabel: null, landLabel: 'Musterland' });
  }),
);

test(
  'further postal codes, districts without key, former keys lead to the place; ended and invented ones do not',
  withPlaces(async (db) => {
    await replacePostalCodes(db, [
      { plz: '99999', ags: '98951003', source: '' },
      { plz: '99998', ags: '00000000', source: '' },
    ]);
    expect(await labels(db, '99999')).toEqual(['Großprobe (Gemeinde)']);
    await insertDistricts(db, [{ land: '98', kreis: '98901', label: 'Musterstadt-Nord' }], date);
    expect(await labels(db, 'Bezirk Nord')).toEqual(['Bezirk Musterstadt-Nord (Bezirk)']);

    const [before] = await searchPlaces(db, { text: '98951004' });
    const unit = units.find(({ ags }) => ags === '98951004')!;
    await insertPlaceHistory(db, [before!.id], '2026-01-31');
    await updatePlaces(
      db,
      [{ before: { ...unit, id: before!.id }, after: { ...unit, ars: '989530000009', ags: '98953009' } }],
      '2026-01-31',
    );
    expect((await searchPlaces(db, { text: '98951004' })).map(({ id }) => id)).toEqual([before!.id]);

    await endPlaces(db, [before!.id], '2026-02-28');
    expect(await labels(db, 'Kleinprobe')).not.toContain('Kleinprobe (Gemeinde)');
    expect(await searchPlaces(db, { text: 'Großprobe', invented: true })).toEqual([]);
  }),
);

// Registered only where the files lie: without them there is nothing to skip.
if (officialRegister.isThere) {
  describe('on the official register, which lies beside the repository', () => {
    const imported = (work: (db: Db) => Promise<void>) =>
      inTransaction(async (db) => {
        const origin = { fileName: 'register', digest: Buffer.alloc(32) };
        const register = readRegisterFile(officialRegister.csv());
        const codes = readRegisterFile(officialRegister.postalCodes());
        const isRight = register.ok && register.kind === 'register' && codes.ok && codes.kind === 'postal-codes';
        if (!isRight) throw new Error('unreadable');
        await perform({ db, actor: system }, importRegister, {
          file: register.file,
          ...origin,
          standsOn: date,
          confirmed: [],
          acceptsLoss: false,
        });
        await perform({ db, actor: system }, importPostalCodes, { pairs: codes.pairs, ...origin });
        await work(db);
      });

    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['Giessen', ['Gießen (Stadt)', 'Landkreis Gießen (Landkreis)']],
      ['LK Giessen', ['Landkreis Gießen (Landkreis)', 'Gießen (Stadt)']],
      ['Plön', ['Plön (Stadt)', 'Kreis Plön (Kreis)']],
      ['Kreis Plön', ['Kreis Plön (Kreis)', 'Plön (Stadt)']],
      ['Plön Stadt', ['Plön (Stadt)', 'Kreis Plön (Kreis)']],
      ['Munchen', ['München (Kreisfreie Stadt)', 'Landkreis München (Landkreis)']],
      ['Müchnen', ['München (Kreisfreie Stadt)']],
      ['Krefeldt', ['Krefeld (Kreisfreie Stadt)']],
      ['Krefeld', ['Krefeld (Kreisfreie Stadt)']],
      ['Frankfurt Oder', ['Frankfurt (Oder) (Kreisfreie Stadt)']],
      ['Frankfurt a.M.', ['Frankfurt am Main (Kreisfreie Stadt)']],
      ['06531005', ['Gießen (Stadt)']],
      ['06531', ['Landkreis Gießen (Landkreis)']],
      ['35394', ['Gießen (Stadt)']],
      ['Budyšin', ['Bautzen (Stadt)']],
      ['Halle', ['Halle (Saale) (Kreisfreie Stadt)']],
      ['Neukölln', ['Bezirk Neukölln (Bezirk)']],
      ['Berlin Mitte', ['Bezirk Mitte (Bezirk)']],
      ['Hamburg Mitte', ['Bezirk Hamburg-Mitte (Bezirk)']],
      ['Bezirk Altona', ['Bezirk Altona (Bezirk)']],
      ['Samtgemeinde Bersenbrück', ['Bersenbrück (Samtgemeinde)', 'Bersenbrück (Stadt)']],
      ['VG Montabaur', ['Montabaur (Verbandsgemeinde)', 'Montabaur (Stadt)']],
      ['Gelsenkrichen', ['Gelsenkirchen (Kreisfreie Stadt)']],
      ['Rheinsiegkreis', ['Rhein-Sieg-Kreis (Kreis)']],
    ];
    test(
      'real names as people type them',
      imported(async (db) => {
        const found: (readonly [string, readonly string[]])[] = [];
        for (const [text, hits] of expected) found.push([text, (await labels(db, text)).slice(0, hits.length)]);
        expect(found).toEqual(expected);
        expect(await labels(db, 'Giesen', 8)).toEqual(
          expect.arrayContaining(['Giesen (Gemeinde)', 'Gießen (Stadt)', 'Landkreis Gießen (Landkreis)']),
        );
      }),
    );
  });
}
