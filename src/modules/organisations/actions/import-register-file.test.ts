import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inTransaction } from '../../../../test/support/database.ts';
import { gv100adText, inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import type { Db } from '../../../platform/db/database.ts';
import { importRegisterFile } from './import-register-file.ts';

/** Runs the command on files with these contents, one after the other. */
async function command(db: Db, ...contents: readonly string[]): Promise<{ code: number; lines: string[] }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const path = join(folder, 'GV100AD.txt');
  const results: { code: number; lines: string[] }[] = [];
  try {
    for (const content of contents) {
      writeFileSync(path, content);
      const lines: string[] = [];
      const code = await importRegisterFile({ db, print: (line) => void lines.push(line) }, path);
      results.push({ code, lines });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const register = inventedRegister();

test(
  'prints how many units of each kind it took and what they changed',
  inTransaction(async (db) => {
    const merged = inventedUnit({
      ars: '989515001005',
      name: 'Neuprobe',
      type: 'Gemeinde',
      typeCode: '64',
      population: 5_000,
      areaKm2: 80,
      plz: '99913',
    });
    // Eleven more units, so that two that are gone are less than a tenth.
    const more = Array.from({ length: 11 }, (_, index) =>
      inventedUnit({
        ars: `9895200001${index + 10}`,
        name: `Vorlage ${index}`,
        type: 'Gemeinde',
        typeCode: '64',
        plz: '99922',
      }),
    );
    const later = [...register.filter(({ label }) => label !== 'Großprobe' && label !== 'Kleinprobe'), ...more, merged];
    const [first, second, codes] = await command(
      db,
      gv100adText([...register, ...more]),
      gv100adText(later, '20260131'),
      'plz,ags\n99913,98951005\n99913,00000000\n',
    );
    expect(first).toEqual({
      code: 0,
      lines: [
        '1 Land',
        '1 Bezirk oder Region',
        '3 Kreise und kreisfreie Städte',
        '1 Gemeindeverband',
        '18 Gemeinden',
        '0 gemeindefreie Gebiete',
        '24 neu, 0 umbenannt oder mit neuem Schlüssel, 0 mit neuen Angaben, 0 entfallen, 0 unverändert',
      ],
    });
    expect(second!.lines.slice(-2)).toEqual([
      '1 neu, 0 umbenannt oder mit neuem Schlüssel, 0 mit neuen Angaben, 2 entfallen, 22 unverändert',
      '1 Vorschlag zu Nachfolgern wartet auf der Seite des Verzeichnisses.',
    ]);
    expect(codes).toEqual({
      code: 0,
      lines: ['2 Postleitzahlen mit Gemeinde: 1 neu, 0 entfallen, 1 ohne Gemeinde im Verzeichnis'],
    });
  }),
);

test(
  'a broken file: lines and what is wrong, nothing imported',
  inTransaction(async (db) => {
    const broken = gv100adText(register).replace('Kleinprobe', ' '.repeat(10)).replace('00000012000', '0000001200x');
    const [result] = await command(db, broken);
    expect(result).toEqual({
      code: 1,
      lines: [
        'Die Datei hat 2 Fehler. Es wurde nichts geändert.',
        '  Zeile 11: Der Name fehlt (Schlüssel 98951004).',
        '  Zeile 12: „0000001200x“ ist keine Einwohnerzahl.',
      ],
    });
    expect((await sql`select 1 from organisations.place`.execute(db)).rows).toEqual([]);
  }),
);

test(
  'an older file, one without most units, and none at all are refused in words',
  inTransaction(async (db) => {
    const [, older, thin] = await command(
      db,
      gv100adText(register),
      gv100adText(register, '20240131'),
      gv100adText(register.slice(0, 5), '20260131'),
    );
    expect([older!.code, older!.lines[0]]).toEqual([
      1,
      'Ein neueres Verzeichnis ist schon eingespielt. Es wurde nichts geändert.',
    ]);
    expect([thin!.code, thin!.lines[0]]).toEqual([1, expect.stringContaining('mehr als ein Zehntel')]);
    const lines: string[] = [];
    expect(await importRegisterFile({ db, print: (line) => void lines.push(line) }, '/nirgends/verzeichnis.zip')).toBe(
      2,
    );
    expect(lines).toEqual(['Die Datei /nirgends/verzeichnis.zip lässt sich nicht lesen.']);
  }),
);
