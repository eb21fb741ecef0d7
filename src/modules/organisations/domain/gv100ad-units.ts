import type { Gv100adRecord } from './gv100ad-record.ts';
import type { FaultList } from './register-fault.ts';
import { registerLabel } from './register-label.ts';
import { isCityKreis, typeOfCode, typeWithoutCode } from './register-types.ts';
import type { RegisterLevel, RegisterUnit } from './register-unit.ts';

/** A name that is longer than the file's field, with the Kreis it is in. */
export type FullName = { kreis: string; name: string };

type Context = { faults: FaultList; fullNames: readonly FullName[] };
type Sum = { hectares: number; population: number };

const uninhabitedCode = '66';
const noVerbandCode = '50';
const nameWidth = 50;

/** Makes units of the records of a whole file: labels, parents, and the sums above the municipalities. */
export function gv100adUnits(
  records: readonly Gv100adRecord[],
  { faults, fullNames }: Context,
): { units: RegisterUnit[]; uninhabited: number } {
  const used = records.filter(isUsed);
  const lines = new Map<string, number>();
  for (const record of used) {
    const ars = arsOf(record);
    if (lines.has(ars)) faults.add(record.line, 'key-twice', ars);
    lines.set(ars, record.line);
  }
  const sums = sumUp(records);
  const cities = new Map(
    used.filter((record) => record.kind === '60').map((record) => [record.key.slice(0, 5), record]),
  );
  const units = used.map((record) => {
    const unit = makeUnit(record, fullNames);
    const sum = sums.get(unit.ars) ?? record;
    const city = isCityKreis(unit.level === 'kreis' ? unit.typeCode : null) ? cities.get(unit.ars) : undefined;
    const place = record.kind === '60' ? record : city;
    return {
      ...unit,
      ...parentsOf(record, { known: lines, faults }),
      population: sum.population,
      areaKm2: sum.hectares / 100,
      plz: place?.plz || null,
      plzMulti: place?.plzMulti ?? null,
    };
  });
  return { units, uninhabited: records.filter((record) => record.typeCode === uninhabitedCode).length };
}

const isUsed = ({ kind, typeCode }: Gv100adRecord): boolean =>
  kind !== '30' && !(kind === '60' && typeCode === uninhabitedCode) && !(kind === '50' && typeCode === noVerbandCode);

/** The regional key holds the Verband between Kreis and Gemeinde. */
const arsOf = ({ kind, key, verband }: Gv100adRecord): string =>
  kind === '50' || kind === '60' ? key.slice(0, 5) + verband + key.slice(5) : key;

function makeUnit(
  record: Gv100adRecord,
  fullNames: readonly FullName[],
): Omit<RegisterUnit, 'land' | 'bezirk' | 'kreis' | 'verband' | 'population' | 'areaKm2' | 'plz' | 'plzMulti'> {
  const level = levelOf(record);
  const ars = arsOf(record);
  const name = fullName(record, fullNames);
  const typeCode = record.typeCode === '' ? null : record.typeCode;
  return {
    level,
    ars,
    ags: level === 'verband' ? null : record.key,
    name,
    label: registerLabel({ level, name, typeCode, ars }),
    type: typeOf(record, level),
    typeCode,
    seat: record.seat === '' ? null : record.seat,
  };
}

function levelOf({ kind, typeCode }: Gv100adRecord): RegisterLevel {
  if (kind === '60') return typeCode === '65' ? 'gemeindefrei' : 'gemeinde';
  if (kind === '50') return 'verband';
  if (kind === '40') return 'kreis';
  return kind === '20' ? 'bezirk' : 'land';
}

const typeOf = ({ typeCode, name }: Gv100adRecord, level: RegisterLevel): string =>
  level === 'land' || level === 'bezirk' ? typeWithoutCode(level, name) : typeOfCode(typeCode);

/** The field cuts a long name, maybe at a blank. */
const fullName = ({ name, key }: Gv100adRecord, known: readonly FullName[]): string =>
  (name.length >= nameWidth - 1
    ? known.find((full) => key.startsWith(full.kreis) && full.name.startsWith(name))?.name
    : null) ?? name;

type Parents = Pick<RegisterUnit, 'land' | 'bezirk' | 'kreis' | 'verband'>;

/** Keys of the parents. Land and Kreis must be in the file; Bezirk and Verband are not everywhere. */
function parentsOf(
  record: Gv100adRecord,
  { known, faults }: { known: ReadonlyMap<string, number>; faults: FaultList },
): Parents {
  const level = levelOf(record);
  const belowKreis = level === 'verband' || level === 'gemeinde' || level === 'gemeindefrei';
  const optional = (key: string): string | null => (known.has(key) ? key : null);
  const needed = (key: string): string => {
    if (!known.has(key)) faults.add(record.line, 'parent-missing', key);
    return key;
  };
  return {
    land: level === 'land' ? null : needed(record.key.slice(0, 2)),
    bezirk: level === 'kreis' || belowKreis ? optional(record.key.slice(0, 3)) : null,
    kreis: belowKreis ? needed(record.key.slice(0, 5)) : null,
    verband: belowKreis && level !== 'verband' ? optional(record.key.slice(0, 5) + record.verband) : null,
  };
}

/** Area and population of everything above the municipalities; uninhabited areas count. */
function sumUp(records: readonly Gv100adRecord[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const record of records) {
    if (record.kind !== '60') continue;
    const kreis = record.key.slice(0, 5);
    for (const above of [kreis.slice(0, 2), kreis.slice(0, 3), kreis, kreis + record.verband]) {
      const sum = sums.get(above) ?? { hectares: 0, population: 0 };
      sums.set(above, { hectares: sum.hectares + record.hectares, population: sum.population + record.population });
    }
  }
  return sums;
}
