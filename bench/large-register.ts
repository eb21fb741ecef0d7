import type { RegisterUnit } from '../src/modules/organisations/domain/register-unit.ts';
import { gv100adText, inventedUnit } from '../test/support/register-file.ts';

const first = [
  'Muster',
  'Probe',
  'Beispiel',
  'Übungs',
  'Modell',
  'Skizzen',
  'Vorlagen',
  'Entwurfs',
  'Groß',
  'Klein',
  'Neu',
  'Alt',
];
const second = [
  'stadt',
  'hausen',
  'heim',
  'dorf',
  'büttel',
  'rode',
  'walde',
  'au',
  'see',
  'burg',
  'hafen',
  'kirchen',
  'mühle',
  'straße',
];

/** A register of places that do not exist, as many as the official one has: 16 Länder, 400 Kreise, 10,751 municipalities. */
export function largeRegister(): Buffer {
  const units: RegisterUnit[] = [];
  for (let land = 81; land < 97; land += 1) {
    units.push(inventedUnit({ ars: String(land), name: `Musterland ${land}` }));
    for (let kreis = 0; kreis < 25; kreis += 1) addKreis(units, `${land}0${String(kreis + 11)}`);
  }
  return Buffer.from(gv100adText(units));
}

function addKreis(units: RegisterUnit[], key: string): void {
  units.push(inventedUnit({ ars: key, name: nameOf(Number(key)), type: 'Landkreis', typeCode: '44' }));
  for (let number = 1; number <= 27; number += 1) {
    const own = String(number).padStart(3, '0');
    const name = nameOf(Number(key) * 31 + number);
    const figures = {
      population: 500 + ((number * 7919) % 40_000),
      areaKm2: 5 + ((number * 31) % 90),
      plz: '99990',
      plzMulti: false,
    };
    units.push(inventedUnit({ ars: `${key}0${own}${own}`, name, type: 'Gemeinde', typeCode: '64', ...figures }));
  }
}

const nameOf = (seed: number): string =>
  `${seed % 5 === 0 ? 'Bad ' : ''}${first[seed % first.length] ?? ''}${first[(seed >> 4) % first.length]?.toLowerCase() ?? ''}${second[(seed >> 2) % second.length] ?? ''}`;
