import { describe, expect, test } from 'vitest';
import { inventedRegister, registerCsvText } from '../../../../test/support/register-file.ts';
import { parseRegisterCsv } from './parse-register-csv.ts';

const units = inventedRegister().map((unit) =>
  unit.level === 'gemeinde' ? { ...unit, degurba: 2, lat: 51.5, lon: 9.25 } : unit,
);
const text = registerCsvText(units);
const lines = text.split('\n');

const faultsOf = (content: string) => {
  const reading = parseRegisterCsv(content);
  return reading.ok ? [] : reading.faults;
};
const withLine = (line: number, from: string, to: string): string =>
  lines.map((content, index) => (index === line - 1 ? content.replace(from, to) : content)).join('\n');

describe('a register as a table', () => {
  test('gives every unit', () => {
    expect(parseRegisterCsv(text)).toEqual({ ok: true, file: { kind: 'csv', date: null, units, uninhabited: 0 } });
  });

  test('is read with semicolons, decimal commas, other columns, CRLF and byte order mark alike', () => {
    const plain = inventedRegister().map((unit) => ({ ...unit, areaKm2: 7.5, name: unit.label }));
    const other = registerCsvText(plain).replaceAll(',', ';').replaceAll('7.5', '7,5').replaceAll('\n', ';x\r\n');
    expect(parseRegisterCsv(other)).toEqual({
      ok: true,
      file: { kind: 'csv', date: null, units: plain, uninhabited: 0 },
    });
  });
});

describe('a broken table', () => {
  test.each([
    [2, 'land,98', 'staat,98', { problem: 'level', value: 'staat' }],
    [4, '98901,98901', '98901,9890', { problem: 'key', value: '98901 9890' }],
    [10, '989515001002', '98951500100x', { problem: 'key', value: '98951500100x 98951002' }],
    [10, 'Muster a. d. Aue,Muster a. d. Aue', ',Muster a. d. Aue', { problem: 'name-missing', value: '989515001002' }],
    [10, 'Gemeinde,64', ',64', { problem: 'type-code', value: '64' }],
    [10, ',98951,989515001,', ',98952,989515001,', { problem: 'parent-key', value: '98952' }],
    [10, ',9800,', ',viele,', { problem: 'population', value: 'viele' }],
    [10, ',9800,', ',-1,', { problem: 'population', value: '-1' }],
    [10, ',100.25,', ',1e99,', { problem: 'area', value: '1e99' }],
    [10, ',99912,', ',9991,', { problem: 'postal-code', value: '9991' }],
    [10, ',2,51.5,', ',4,51.5,', { problem: 'degurba', value: '4' }],
    [10, ',9.25', ',90.25', { problem: 'coordinates', value: '90.25' }],
    [11, '989515001003,98951003', '989515001002,98951002', { problem: 'key-twice', value: '989515001002' }],
    [10, ',9.25', ',9.25,', { problem: 'column-count', value: '20' }],
    [10, 'Muster a. d. Aue', '"Muster a. d. Aue', { problem: 'quote-open', value: '' }],
  ])('line %i: %s as %s', (line, from, to, fault) => {
    expect(faultsOf(withLine(line, from, to))).toContainEqual({ line, ...fault });
  });

  test('a Kreis that is not in the table', () => {
    expect(faultsOf(withLine(6, lines[5]!, ''))).toEqual([
      { line: 13, problem: 'parent-missing', value: '98952' },
      { line: 14, problem: 'parent-missing', value: '98952' },
    ]);
  });

  test('columns that are not there, and a file that is something else', () => {
    expect(faultsOf(text.replace('label', 'anzeige'))).toEqual([
      { line: 1, problem: 'column-missing', value: 'label' },
    ]);
    expect(faultsOf('')).toHaveLength(13);
    expect(faultsOf(lines[0]!)).toEqual([{ line: null, problem: 'no-units', value: '' }]);
  });
});
