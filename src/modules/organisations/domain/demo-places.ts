import { isCityKreis, typeOfCode } from './register-types.ts';
import type { RegisterUnit } from './register-unit.ts';

/**
 * A Kreis of the demo: its key is that of a real Land and a number from 901 on, which no Land uses.
 * Municipalities are [name, type code, inhabitants, km², latitude, longitude].
 */
type InventedKreis = {
  land: string;
  number: string;
  name: string;
  label: string;
  typeCode: '41' | '43' | '44';
  plz: string;
  municipalities: readonly (readonly [string, string, number, number, number, number])[];
};

const lands = {
  '03': 'Niedersachsen',
  '05': 'Nordrhein-Westfalen',
  '06': 'Hessen',
  '09': 'Bayern',
  '12': 'Brandenburg',
};

const kreise: readonly InventedKreis[] = [
  {
    land: '06',
    number: '901',
    name: 'Musterstadt',
    label: 'Musterstadt',
    typeCode: '41',
    plz: '00101',
    municipalities: [['Musterstadt', '61', 134_600, 118.4, 50.44, 8.86]],
  },
  {
    land: '06',
    number: '902',
    name: 'Vorlage',
    label: 'Landkreis Vorlage',
    typeCode: '44',
    plz: '00110',
    municipalities: [
      ['Neu-Muster', '63', 41_200, 74.1, 50.62, 9.12],
      ['Vorlagen', '63', 23_900, 88.6, 50.71, 9.31],
      ['Bad Entwurf', '63', 14_300, 61.2, 50.58, 9.38],
      ['Skizzenhausen', '64', 9_800, 47.9, 50.77, 9.08],
      ['Konzeptheim', '64', 6_100, 39.5, 50.66, 8.94],
      ['Kleinvorlage', '64', 2_450, 27.3, 50.69, 9.22],
    ],
  },
  {
    land: '06',
    number: '903',
    name: 'Beispielkreis',
    label: 'Beispielkreis',
    typeCode: '44',
    plz: '00120',
    municipalities: [
      ['Beispielstadt', '63', 36_700, 92.8, 51.02, 9.47],
      ['Beispielrode', '63', 18_200, 70.4, 51.11, 9.62],
      ['Großbeispiel', '64', 11_400, 55.0, 51.05, 9.25],
      ['Zumbeispiel', '64', 7_900, 43.7, 50.95, 9.58],
      ['Unterbeispiel', '64', 3_300, 31.6, 51.15, 9.38],
    ],
  },
  {
    land: '03',
    number: '901',
    name: 'Muster',
    label: 'Landkreis Muster',
    typeCode: '44',
    plz: '00130',
    municipalities: [
      ['Altmuster', '63', 28_800, 131.9, 52.71, 8.96],
      ['Musterwalde', '63', 16_500, 154.2, 52.83, 9.11],
      ['Muster a. d. Aue', '64', 9_700, 98.5, 52.62, 9.18],
      ['Musterbüttel', '64', 6_900, 84.3, 52.77, 8.77],
      ['Mustermoor', '64', 3_800, 76.1, 52.88, 8.85],
      ['Mustersiel', '64', 1_900, 40.8, 52.92, 9.02],
    ],
  },
  {
    land: '03',
    number: '902',
    name: 'Übung',
    label: 'Landkreis Übung',
    typeCode: '44',
    plz: '00140',
    municipalities: [
      ['Übungshafen', '63', 52_300, 109.6, 53.32, 8.58],
      ['Probebüttel', '63', 12_700, 90.2, 53.41, 8.81],
      ['Übungsmoor', '64', 8_200, 117.4, 53.25, 8.92],
      ['Vorübung', '64', 4_600, 63.9, 53.47, 8.66],
    ],
  },
  {
    land: '05',
    number: '901',
    name: 'Beispielhafen',
    label: 'Beispielhafen',
    typeCode: '41',
    plz: '00151',
    municipalities: [['Beispielhafen', '61', 208_900, 142.7, 51.38, 6.72]],
  },
  {
    land: '05',
    number: '902',
    name: 'Probehafen',
    label: 'Probehafen',
    typeCode: '41',
    plz: '00155',
    municipalities: [['Probehafen', '61', 112_400, 96.3, 51.71, 7.58]],
  },
  {
    land: '05',
    number: '903',
    name: 'Modell',
    label: 'Kreis Modell',
    typeCode: '43',
    plz: '00160',
    municipalities: [
      ['Modellingen', '63', 61_500, 101.3, 51.52, 7.96],
      ['Modellrath', '63', 27_400, 68.8, 51.46, 8.14],
      ['Planstedt', '63', 15_900, 59.1, 51.61, 8.07],
      ['Musterhövel', '64', 9_100, 52.5, 51.4, 7.99],
    ],
  },
  {
    land: '09',
    number: '901',
    name: 'Probe',
    label: 'Landkreis Probe',
    typeCode: '44',
    plz: '00170',
    municipalities: [
      ['Probing', '67', 33_600, 84.9, 48.62, 11.84],
      ['Oberprobe', '60', 8_900, 56.6, 48.71, 11.97],
      ['Unterprobe', '64', 5_200, 44.2, 48.55, 11.98],
      ['Musterkirchen', '64', 3_700, 38.8, 48.66, 12.08],
      ['Probach', '60', 2_900, 33.1, 48.52, 11.77],
    ],
  },
  {
    land: '09',
    number: '902',
    name: 'Musterburg',
    label: 'Musterburg',
    typeCode: '41',
    plz: '00181',
    municipalities: [['Musterburg', '61', 71_800, 66.5, 49.47, 10.62]],
  },
  {
    land: '12',
    number: '901',
    name: 'Probeland',
    label: 'Landkreis Probeland',
    typeCode: '44',
    plz: '00190',
    municipalities: [
      ['Probow', '63', 24_100, 164.8, 52.74, 13.24],
      ['Probstadt', '63', 12_300, 138.0, 52.83, 13.02],
      ['Mustersee', '64', 6_400, 121.7, 52.91, 13.31],
      ['Beispielow', '64', 3_100, 97.5, 52.68, 13.05],
      ['Neu Probow', '64', 1_200, 72.9, 52.95, 13.12],
    ],
  },
];

/** The demo's own world: places that do not exist, of three sizes, in five Länder. Länder hold their name and key only. */
export function demoPlaces(): RegisterUnit[] {
  return [
    ...Object.entries(lands).map(([land, name]) => unit({ level: 'land', ars: land, name, label: name, type: 'Land' })),
    ...kreise.flatMap(kreisUnits),
  ];
}

function kreisUnits(kreis: InventedKreis): RegisterUnit[] {
  const { land, number, name, label, typeCode, municipalities } = kreis;
  const key = land + number;
  const towns = municipalities.map((municipality, index) => municipalityUnit(kreis, municipality, index));
  const sum = (of: (town: RegisterUnit) => number | null | undefined): number =>
    towns.reduce((total, town) => total + (of(town) ?? 0), 0);
  const mean = (of: (town: RegisterUnit) => number | null | undefined): number =>
    Math.round((sum(of) / towns.length) * 1e5) / 1e5;
  const whole = unit({
    level: 'kreis',
    ars: key,
    name,
    label,
    type: typeOfCode(typeCode),
    typeCode,
    land,
    seat: municipalities[0]?.[0] ?? null,
    population: sum(({ population }) => population),
    areaKm2: Math.round(sum(({ areaKm2 }) => areaKm2) * 100) / 100,
    lat: mean(({ lat }) => lat),
    lon: mean(({ lon }) => lon),
  });
  return [whole, ...towns];
}

function municipalityUnit(
  { land, number, plz, typeCode: kreisCode }: InventedKreis,
  [name, typeCode, population, areaKm2, lat, lon]: InventedKreis['municipalities'][number],
  index: number,
): RegisterUnit {
  const kreis = land + number;
  const own = isCityKreis(kreisCode) ? '000' : String(index + 1).padStart(3, '0');
  return unit({
    level: 'gemeinde',
    ars: `${kreis}0${own}${own}`,
    ags: kreis + own,
    name,
    label: name,
    type: typeOfCode(typeCode),
    typeCode,
    land,
    kreis,
    population,
    areaKm2,
    lat,
    lon,
    plz: String(Number(plz) + index).padStart(5, '0'),
    plzMulti: population > 100_000,
  });
}

const unit = (
  told: Partial<RegisterUnit> & Pick<RegisterUnit, 'level' | 'ars' | 'name' | 'label' | 'type'>,
): RegisterUnit => ({
  ags: told.ars,
  typeCode: null,
  land: null,
  bezirk: null,
  kreis: null,
  verband: null,
  seat: null,
  population: null,
  areaKm2: null,
  plz: null,
  plzMulti: null,
  ...told,
});
