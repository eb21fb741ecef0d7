import { csvTable, type CsvRecord } from './csv-table.ts';
import { collectFaults, unreadable, unreadableFile, type FaultList } from './register-fault.ts';
import type { RegisterReading } from './register-file.ts';
import { registerLevels, type RegisterLevel, type RegisterUnit } from './register-unit.ts';

/** Columns without which a CSV is no register. */
export const registerColumns = [
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
  'population',
  'area_km2',
] as const;

const arsLength: Readonly<Record<RegisterLevel, number>> = {
  land: 2,
  bezirk: 3,
  kreis: 5,
  verband: 9,
  gemeinde: 12,
  gemeindefrei: 12,
};
const agsLength: Readonly<Record<RegisterLevel, number>> = {
  land: 2,
  bezirk: 3,
  kreis: 5,
  verband: 0,
  gemeinde: 8,
  gemeindefrei: 8,
};

/** Reads the register as a table: one row per unit, columns by name, further columns ignored. */
export function parseRegisterCsv(text: string): RegisterReading {
  const faults = collectFaults();
  const rows = csvTable(text, registerColumns, faults);
  const lines = new Map<string, number>();
  const units: RegisterUnit[] = [];
  for (const row of rows) {
    const unit = readUnit(row, faults);
    if (unit === null) continue;
    if (lines.has(unit.ars)) faults.add(row.line, 'key-twice', unit.ars);
    lines.set(unit.ars, row.line);
    units.push(unit);
  }
  // A row that can't be read would be missed as a parent.
  if (faults.count === 0) checkParents(units, lines, faults);
  if (faults.count > 0) return unreadable(faults);
  if (units.length === 0) return unreadableFile('no-units');
  return { ok: true, file: { kind: 'csv', date: null, units, uninhabited: 0 } };
}

function readUnit(row: CsvRecord, faults: FaultList): RegisterUnit | null {
  const level = registerLevels.find((known) => known === row.get('level'));
  if (level === undefined) {
    faults.add(row.line, 'level', row.get('level'));
    return null;
  }
  const ars = row.get('ars');
  const ags = row.get('ags');
  if (!isDigits(ars, arsLength[level]) || !isDigits(ags, agsLength[level])) {
    faults.add(row.line, 'key', `${ars} ${ags}`.trim());
    return null;
  }
  return {
    level,
    ars,
    ags: ags === '' ? null : ags,
    ...readNames(row, faults),
    ...readParents(row, ars, faults),
    ...readFigures(row, faults),
  };
}

function readNames(
  row: CsvRecord,
  faults: FaultList,
): Pick<RegisterUnit, 'name' | 'label' | 'type' | 'typeCode' | 'seat'> {
  const name = row.get('name').normalize();
  const label = row.get('label').normalize();
  if (name === '' || label === '') faults.add(row.line, 'name-missing', row.get('ars'));
  const type = row.get('type');
  if (type === '') faults.add(row.line, 'type-code', row.get('type_code'));
  return { name, label, type, typeCode: row.get('type_code') || null, seat: row.get('seat').normalize() || null };
}

function readParents(
  row: CsvRecord,
  ars: string,
  faults: FaultList,
): Pick<RegisterUnit, 'land' | 'bezirk' | 'kreis' | 'verband'> {
  const parent = (column: 'land' | 'bezirk' | 'kreis' | 'verband'): string | null => {
    const key = row.get(column);
    const fits = isDigits(key, arsLength[column]) && ars.startsWith(key);
    if (key !== '' && !fits) faults.add(row.line, 'parent-key', key);
    return key || null;
  };
  return { land: parent('land'), bezirk: parent('bezirk'), kreis: parent('kreis'), verband: parent('verband') };
}

type Figures = Pick<RegisterUnit, 'population' | 'areaKm2' | 'plz' | 'plzMulti' | 'degurba' | 'lat' | 'lon'>;

function readFigures(row: CsvRecord, faults: FaultList): Figures {
  const plz = row.get('plz');
  if (!/^(?:\d{5})?$/u.test(plz)) faults.add(row.line, 'postal-code', plz);
  const read = (
    column: string,
    problem: 'population' | 'area' | 'degurba' | 'coordinates',
    range: Range,
  ): number | null =>
    readNumber({ text: row.get(column), range, wrong: (text) => faults.add(row.line, problem, text) });
  return {
    population: read('population', 'population', { from: 0, to: 1e9, whole: true }),
    areaKm2: read('area_km2', 'area', { from: 0, to: 1e6 }),
    plz: plz || null,
    plzMulti: plz === '' ? null : row.get('plz_multi') === '1',
    ...told('degurba', read('degurba', 'degurba', { from: 1, to: 3, whole: true })),
    ...told('lat', read('lat', 'coordinates', { from: 47, to: 56 })),
    ...told('lon', read('lon', 'coordinates', { from: 5, to: 16 })),
  };
}

type Range = { from: number; to: number; whole?: true };

function readNumber({
  text,
  range,
  wrong,
}: {
  text: string;
  range: Range;
  wrong: (text: string) => void;
}): number | null {
  if (text === '') return null;
  const value = Number(text.replace(',', '.'));
  if (isIn(range, value) && (range.whole !== true || Number.isInteger(value))) return value;
  wrong(text);
  return null;
}

const isIn = ({ from, to }: Range, value: number): boolean => value >= from && value <= to;

/** An empty field tells nothing: what is known stays. */
const told = <Name extends string>(name: Name, value: number | null): Partial<Record<Name, number>> =>
  value === null ? {} : ({ [name]: value } as Record<Name, number>);

function checkParents(units: readonly RegisterUnit[], lines: ReadonlyMap<string, number>, faults: FaultList): void {
  for (const unit of units) {
    const named = [unit.land, unit.bezirk, unit.kreis, unit.verband].filter((key) => key !== null);
    const missing = named.filter((key) => !lines.has(key));
    if (unit.land === null && unit.level !== 'land') missing.push(unit.ars.slice(0, 2));
    if (unit.kreis === null && unit.ars.length > arsLength.kreis) missing.push(unit.ars.slice(0, 5));
    for (const key of missing) faults.add(lines.get(unit.ars) ?? null, 'parent-missing', key);
  }
}

const isDigits = (text: string, length: number): boolean => text.length === length && /^\d*$/u.test(text);
