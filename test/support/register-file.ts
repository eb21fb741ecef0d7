import type { RegisterLevel, RegisterUnit } from '../../src/modules/organisations/domain/register-unit.ts';

type Told = Partial<RegisterUnit> & Pick<RegisterUnit, 'ars' | 'name'>;

const levels: Readonly<Record<number, RegisterLevel>> = {
  2: 'land',
  3: 'bezirk',
  5: 'kreis',
  9: 'verband',
  12: 'gemeinde',
};

/** A unit of an invented register; its level and parents follow from the key. */
export function inventedUnit({ ars, name, ...more }: Told): RegisterUnit {
  const level = levels[ars.length] ?? 'gemeinde';
  const below = ars.length > 5;
  return {
    level,
    ars,
    ags: level === 'verband' ? null : ars.slice(0, 5) + ars.slice(9),
    name,
    label: name,
    type: 'Land',
    typeCode: null,
    land: level === 'land' ? null : ars.slice(0, 2),
    bezirk: ars.length > 3 && ars.startsWith('989') ? ars.slice(0, 3) : null,
    kreis: below ? ars.slice(0, 5) : null,
    verband: level === 'gemeinde' && ars.slice(5, 7) === '50' ? ars.slice(0, 9) : null,
    seat: null,
    population: 0,
    areaKm2: 0,
    plz: null,
    plzMulti: null,
    ...more,
  };
}

const municipality = (ars: string, name: string, more: Partial<RegisterUnit>): RegisterUnit =>
  inventedUnit({ ars, name, type: 'Gemeinde', typeCode: '64', plz: '99990', plzMulti: false, ...more });

/**
 * A small register of a Land that does not exist: two Kreise, a town that is its own Kreis, a Verband.
 * Sums above the municipalities are those of the municipalities.
 */
export const inventedRegister = (): RegisterUnit[] => [
  inventedUnit({ ars: '98', name: 'Musterland', seat: 'Musterstadt', population: 177_800, areaKm2: 680.5 }),
  inventedUnit({ ars: '989', name: 'Reg.-Bez. Muster', type: 'Regierungsbezirk', population: 177_800, areaKm2: 680.5 }),
  inventedUnit({
    ars: '98901',
    name: 'Musterstadt, Stadt',
    label: 'Musterstadt',
    type: 'Kreisfreie Stadt',
    typeCode: '41',
    seat: 'Musterstadt',
    population: 120_000,
    areaKm2: 150.25,
    plz: '99901',
    plzMulti: true,
  }),
  inventedUnit({
    ars: '98951',
    name: 'Probe',
    label: 'Landkreis Probe',
    type: 'Landkreis',
    typeCode: '44',
    seat: 'Probehafen',
    population: 39_800,
    areaKm2: 330.25,
  }),
  inventedUnit({
    ars: '98952',
    name: 'Beispielkreis',
    type: 'Kreis',
    typeCode: '43',
    seat: 'Übungen',
    population: 18_000,
    areaKm2: 200,
  }),
  inventedUnit({
    ars: '989515001',
    name: 'Auetal',
    type: 'Samtgemeinde',
    typeCode: '52',
    seat: 'Muster a. d. Aue',
    population: 14_800,
    areaKm2: 180.25,
  }),
  municipality('989010000000', 'Musterstadt, Stadt', {
    label: 'Musterstadt',
    type: 'Kreisfreie Stadt',
    typeCode: '61',
    population: 120_000,
    areaKm2: 150.25,
    plz: '99901',
    plzMulti: true,
  }),
  municipality('989510000001', 'Probehafen, Hansestadt', {
    label: 'Probehafen',
    type: 'Stadt',
    typeCode: '63',
    population: 25_000,
    areaKm2: 150,
    plz: '99911',
    plzMulti: true,
  }),
  municipality('989515001002', 'Muster a. d. Aue', { population: 9_800, areaKm2: 100.25, plz: '99912' }),
  municipality('989515001003', 'Großprobe', { population: 3_000, areaKm2: 50, plz: '99913' }),
  municipality('989515001004', 'Kleinprobe', { population: 2_000, areaKm2: 30, plz: '99913' }),
  municipality('989520000001', 'Übungen, M', {
    label: 'Übungen',
    type: 'Markt',
    typeCode: '60',
    population: 12_000,
    areaKm2: 90,
    plz: '99921',
  }),
  municipality('989520000002', 'Straßfelden', { population: 6_000, areaKm2: 110, plz: '99922' }),
];

const kinds: Readonly<Record<RegisterLevel, string>> = {
  land: '10',
  bezirk: '20',
  kreis: '40',
  verband: '50',
  gemeinde: '60',
  gemeindefrei: '60',
};

/** The units as the official fixed-width file has them: 220 characters a line, CRLF. */
export function gv100adText(units: readonly RegisterUnit[], date = '20251031'): string {
  return units.map((unit) => `${gv100adLine(unit, date)}\r\n`).join('');
}

function gv100adLine(unit: RegisterUnit, date: string): string {
  const isMunicipality = unit.level === 'gemeinde' || unit.level === 'gemeindefrei';
  const key = isMunicipality ? unit.ars.slice(0, 5) + unit.ars.slice(9) : unit.ars.slice(0, 5);
  const verband = unit.ars.length > 5 ? unit.ars.slice(5, 9) : '';
  const head = kinds[unit.level] + date + key.padEnd(8) + verband.padEnd(4) + unit.name.slice(0, 50).padEnd(50);
  const middle = (unit.seat ?? '').padEnd(50) + (unit.typeCode ?? '').padEnd(2) + ' '.repeat(4);
  return (head + middle + (isMunicipality ? municipalFields(unit) : '')).padEnd(220);
}

const municipalFields = ({ areaKm2, population, plz, plzMulti }: RegisterUnit): string =>
  [
    digits(Math.round((areaKm2 ?? 0) * 100)),
    digits(population ?? 0),
    digits(Math.floor((population ?? 0) / 2)),
    ' '.repeat(4),
    (plz ?? '').padEnd(5),
    plzMulti === true ? '*****' : '     ',
  ].join('');

const digits = (value: number): string => String(value).padStart(11, '0');

const columns = [
  'level',
  'ars',
  'ags',
  'name',
  'label',
  'type',
  'type_code',
  'land',
  'bezirk',
  'kreis',
  'verband',
  'seat',
  'population',
  'area_km2',
  'plz',
  'plz_multi',
  'degurba',
  'lat',
  'lon',
] as const;

/** The units as a table. */
export function registerCsvText(units: readonly RegisterUnit[]): string {
  const rows = units.map((unit) => {
    const values: Readonly<Record<string, string | number | boolean | null | undefined>> = {
      ...unit,
      type_code: unit.typeCode,
      area_km2: unit.areaKm2,
      plz_multi: flag(unit.plzMulti),
    };
    return columns.map((column) => quoted(String(values[column] ?? ''))).join(',');
  });
  return [columns.join(','), ...rows, ''].join('\n');
}

const flag = (value: boolean | null): string => (value === null ? '' : String(Number(value)));

const quoted = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
