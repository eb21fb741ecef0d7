import { describe, expect, test } from 'vitest';
import { officialRegister } from '../../../../test/support/official-register.ts';
import { demoPlaces } from './demo-places.ts';
import { parseRegisterCsv } from './parse-register-csv.ts';

const places = demoPlaces();
const invented = places.filter(({ level }) => level !== 'land');

test('keys are well-formed, unique, and in a range that no Land uses', () => {
  expect(new Set(places.map(({ ars }) => ars)).size).toBe(places.length);
  for (const { level, ars, ags, kreis, land } of invented) {
    expect(ars).toMatch(level === 'kreis' ? /^\d\d9\d\d$/u : /^\d\d9\d{9}$/u);
    expect(ags).toBe(level === 'kreis' ? ars : ars.slice(0, 5) + ars.slice(9));
    expect([land, kreis ?? ars]).toEqual([ars.slice(0, 2), ars.slice(0, 5)]);
    expect(places.map((place) => place.ars)).toContain(kreis ?? land);
  }
});

test('places the programmes tell of are there, of all three sizes, in five Länder', () => {
  const labels = invented.map(({ label }) => label);
  expect(labels).toEqual(
    expect.arrayContaining([
      'Musterstadt',
      'Neu-Muster',
      'Muster a. d. Aue',
      'Beispielhafen',
      'Probehafen',
      'Probstadt',
      'Landkreis Probe',
      'Landkreis Muster',
      'Landkreis Vorlage',
      'Beispielkreis',
    ]),
  );
  const people = invented.filter(({ level }) => level === 'gemeinde').map(({ population }) => population ?? 0);
  expect([
    people.filter((count) => count < 20_000).length,
    people.filter((count) => count > 100_000).length,
    people.length,
  ]).toEqual([26, 3, 39]);
  expect(new Set(invented.map(({ land }) => land)).size).toBe(5);
});

// Registered only where the files lie: without them there is nothing to skip.
if (officialRegister.isThere) {
  describe('beside the official register', () => {
    test('no invented place has a real name or key', () => {
      const reading = parseRegisterCsv(officialRegister.csv().toString());
      const real = reading.ok ? reading.file.units : [];
      const names = new Set(real.flatMap(({ label, name }) => [label, name]));
      const keys = new Set(real.map(({ ars }) => ars));
      expect(real.length).toBeGreaterThan(12_000);
      expect(invented.filter(({ label, name, ars }) => names.has(label) || names.has(name) || keys.has(ars))).toEqual(
        [],
      );
    });
  });
}
