import type { FaultList } from './register-fault.ts';
import { isTypeCode } from './register-types.ts';

/** What a line is about: record types 10 to 60. Regions (30) and municipalities without Verband (code 50) only repeat others. */
type RecordKind = '10' | '20' | '30' | '40' | '50' | '60';

/** One line, cut into fields, nothing interpreted. */
export type Gv100adRecord = {
  line: number;
  kind: RecordKind;
  date: string;
  /** Land, Regierungsbezirk, Kreis, Gemeinde: 2 to 8 digits. */
  key: string;
  verband: string;
  name: string;
  seat: string;
  typeCode: string;
  /** Only municipalities have figures. */
  hectares: number;
  population: number;
  plz: string;
  plzMulti: boolean;
};

const keyLength: Readonly<Record<RecordKind, number>> = { '10': 2, '20': 3, '30': 4, '40': 5, '50': 5, '60': 8 };
const hasTypeCode: ReadonlySet<string> = new Set(['40', '50', '60']);
const width = 220;
const figuresEnd = 175;

/** Reads one line; what is wrong in it goes to `faults`, and null comes back when it can't be used at all. */
export function gv100adRecord(row: string, line: number, faults: FaultList): Gv100adRecord | null {
  const kind = row.slice(0, 2);
  if (!isRecordKind(kind)) {
    faults.add(line, 'record-type', kind);
    return null;
  }
  if (row.length > width) {
    faults.add(line, 'line-too-long', String(row.length));
    return null;
  }
  if (row.length < (kind === '60' ? figuresEnd - 5 : 23)) {
    faults.add(line, 'line-too-short', String(row.length));
    return null;
  }
  const before = faults.count;
  const record = { line, kind, ...identity(row, kind), ...figures(row, kind) };
  checkIdentity(record, faults);
  if (kind === '60') checkFigures(record, row, faults);
  return faults.count === before ? record : null;
}

function identity(
  row: string,
  kind: RecordKind,
): Omit<Gv100adRecord, 'line' | 'kind' | keyof ReturnType<typeof figures>> {
  return {
    date: `${row.slice(2, 6)}-${row.slice(6, 8)}-${row.slice(8, 10)}`,
    key: row.slice(10, 18).trimEnd(),
    verband: kind === '50' || kind === '60' ? row.slice(18, 22) : '',
    name: row.slice(22, 72).trim().normalize(),
    seat: row.slice(72, 122).trim().normalize(),
    typeCode: row.slice(122, 124).trim(),
  };
}

function figures(row: string, kind: RecordKind): Pick<Gv100adRecord, 'hectares' | 'population' | 'plz' | 'plzMulti'> {
  if (kind !== '60') return { hectares: 0, population: 0, plz: '', plzMulti: false };
  return {
    hectares: Number(row.slice(128, 139)),
    population: Number(row.slice(139, 150)),
    plz: row.slice(165, 170).trim(),
    plzMulti: row.slice(170, 175).trim() !== '',
  };
}

function checkIdentity(record: Gv100adRecord, faults: FaultList): void {
  const { line, kind, date, key, verband, name, typeCode } = record;
  if (!isDate(date)) faults.add(line, 'date', date);
  if (!isKey(kind, key) || !/^(?:\d{4})?$/u.test(verband)) faults.add(line, 'key', `${key} ${verband}`.trim());
  if (name === '') faults.add(line, 'name-missing', key);
  if (hasTypeCode.has(kind) && !isTypeCode(kind, typeCode)) faults.add(line, 'type-code', typeCode);
}

function checkFigures({ line, plz }: Gv100adRecord, row: string, faults: FaultList): void {
  const area = row.slice(128, 139);
  const population = row.slice(139, 150);
  if (!/^\d{11}$/u.test(area)) faults.add(line, 'area', area);
  if (!/^\d{11}$/u.test(population)) faults.add(line, 'population', population);
  if (!/^(?:\d{5})?$/u.test(plz)) faults.add(line, 'postal-code', plz);
}

const isRecordKind = (kind: string): kind is RecordKind => kind in keyLength;

/** A region is named by a letter in its fourth place in some years. */
const isKey = (kind: RecordKind, key: string): boolean =>
  key.length === keyLength[kind] && (kind === '30' || /^\d+$/u.test(key));

/** A real day of the calendar: 31 June is none. */
const isDate = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) &&
  new Date(`${date}T00:00:00Z`).getTime() > 0 &&
  new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
