import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { officialRegister } from '../../../../test/support/official-register.ts';
import { gv100adText, inventedRegister, registerCsvText } from '../../../../test/support/register-file.ts';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import type { RegisterUnit } from '../domain/register-unit.ts';
import { importRegister } from './import-register.ts';
import { readRegisterFile } from './read-register-file.ts';

const read = (bytes: Buffer) => {
  const content = readRegisterFile(bytes);
  if (!content.ok || content.kind !== 'register') throw new Error('no register');
  return content.file;
};

// The twin of these tests with an invented register: import-register.test.ts and parse-gv100ad.test.ts.
test('the fixed-width file and the table of an invented register say the same of every unit', () => {
  const units = inventedRegister();
  const facts = ({ degurba: _degurba, lat: _lat, lon: _lon, ...unit }: RegisterUnit) => unit;
  const fixed = read(Buffer.from(gv100adText(units))).units.map(facts);
  const table = new Map(read(Buffer.from(registerCsvText(units))).units.map((unit) => [unit.ars, facts(unit)]));
  expect(fixed.length).toBeGreaterThan(5);
  expect(fixed.map(({ ars }) => table.get(ars))).toEqual(fixed);
});

// Registered only where the files lie: without them there is nothing to skip.
if (officialRegister.isThere) {
  describe('the official register, which lies beside the repository', () => {
    test('the fixed-width archive and the table say the same of every unit', () => {
      const archive = read(officialRegister.archive());
      const table = new Map(
        read(officialRegister.csv()).units.map(({ degurba: _degurba, lat: _lat, lon: _lon, ...unit }) => [
          unit.ars,
          unit,
        ]),
      );
      expect(archive.date).toBe('2025-10-31');
      expect(archive.uninhabited).toBe(200);
      expect(
        archive.units.filter((unit) => JSON.stringify(unit) !== JSON.stringify(inOrder(unit, table.get(unit.ars)))),
      ).toEqual([]);
      expect(archive.units).toHaveLength(table.size);
    });

    test(
      '12,401 units are taken; the same facts from the other file change nothing',
      inTransaction(async (db) => {
        const input = {
          fileName: 'x',
          digest: Buffer.alloc(32),
          standsOn: '2025-10-31',
          confirmed: [],
          acceptsLoss: false,
        };
        const first = await perform({ db, actor: system }, importRegister, {
          ...input,
          file: read(officialRegister.csv()),
        });
        expect(first).toMatchObject({
          ok: true,
          value: {
            added: 12_401,
            units: { land: 16, bezirk: 29, kreis: 400, verband: 1203, gemeinde: 10_751, gemeindefrei: 2 },
          },
        });
        const second = await perform({ db, actor: system }, importRegister, {
          ...input,
          file: read(officialRegister.archive()),
        });
        expect(second).toMatchObject({ ok: true, value: { added: 0, renamed: 0, changed: 0, gone: 0, same: 12_401 } });
      }),
    );
  });
}

const inOrder = (like: object, unit: object | undefined): object =>
  Object.fromEntries(Object.keys(like).map((key) => [key, (unit as Record<string, unknown> | undefined)?.[key]]));
