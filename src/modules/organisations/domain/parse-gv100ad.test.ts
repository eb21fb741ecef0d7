import { describe, expect, test } from 'vitest';
import { gv100adText, inventedRegister, inventedUnit } from '../../../../test/support/register-file.ts';
import { parseGv100ad } from './parse-gv100ad.ts';
import { decodeRegisterText } from './register-text.ts';

const units = inventedRegister();
const text = gv100adText(units);
const lines = text.split('\r\n');

/** The file with one line changed; lines count from 1. */
const withLine = (line: number, change: (content: string) => string): string =>
  lines.map((content, index) => (index === line - 1 ? change(content) : content)).join('\r\n');

const put = (from: number, value: string) => (content: string) =>
  content.slice(0, from - 1) + value + content.slice(from - 1 + value.length);

const faultsOf = (content: string) => {
  const reading = parseGv100ad(content);
  return reading.ok ? [] : reading.faults;
};

describe('a file of the official layout', () => {
  test('gives every unit with label, type, parents, sums and postal code', () => {
    expect(parseGv100ad(text)).toEqual({
      ok: true,
      file: { kind: 'gv100ad', date: '2025-10-31', units, uninhabited: 0 },
    });
  });

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['ISO 8859-1', Buffer.from(text, 'latin1')],
    ['line feeds only', Buffer.from(text.replaceAll('\r\n', '\n'))],
    ['no line end at the end', Buffer.from(text.trimEnd().padEnd(text.length - 2))],
  ])('reads the same from %s', (_, bytes) => {
    const decoded = decodeRegisterText(bytes);
    expect(decoded.ok && parseGv100ad(decoded.text)).toEqual(parseGv100ad(text));
  });

  test('leaves out regions, municipalities without Verband, and uninhabited areas, whose area still counts', () => {
    const area = inventedUnit({
      ars: '989520000444',
      name: 'Musterforst, gemfr. Gebiet',
      typeCode: '66',
      areaKm2: 12.5,
    });
    const region = `30202510319895        ${'Region Muster'.padEnd(198)}`;
    const without = `502025103198952   0001${'Übungen, M'.padEnd(100)}50`.padEnd(220);
    const reading = parseGv100ad([region, without, gv100adText([...units, area])].join('\r\n'));
    const expected = units.map((unit) =>
      ['98', '989', '98952'].includes(unit.ars) ? { ...unit, areaKm2: (unit.areaKm2 ?? 0) + 12.5 } : unit,
    );
    expect(reading).toEqual({
      ok: true,
      file: { kind: 'gv100ad', date: '2025-10-31', units: expected, uninhabited: 1 },
    });
  });

  test('completes a name cut at 50 characters from the notes', () => {
    const name = 'Neu-Muster am Großen Beispielsee, Stadt der langen Namen und Wege';
    const long = inventedUnit({
      ars: '989520000003',
      name,
      label: 'Neu-Muster am Großen Beispielsee',
      type: 'Stadt',
      typeCode: '63',
    });
    const notes = `Hinweise\r\n\r\n989520003000 ${name}  \r\nStand: 2025`;
    const named = (reading: ReturnType<typeof parseGv100ad>) => reading.ok && reading.file.units.at(-1);
    expect(named(parseGv100ad(gv100adText([...units, long]), notes))).toMatchObject({
      name,
      label: 'Neu-Muster am Großen Beispielsee',
    });
    expect(named(parseGv100ad(gv100adText([...units, long])))).toMatchObject({
      name: name.slice(0, 50),
      label: 'Neu-Muster am Großen Beispielsee',
    });
  });
});

describe('a broken file', () => {
  test.each([
    ['record type', 2, put(1, '70'), { problem: 'record-type', value: '70' }],
    ['month', 3, put(7, '13'), { problem: 'date', value: '2025-13-31' }],
    ['day that does not exist', 3, put(7, '0631'), { problem: 'date', value: '2025-06-31' }],
    ['another date than the first line', 4, put(3, '20240101'), { problem: 'date-differs', value: '2024-01-01' }],
    ['letter in the key', 9, put(13, 'x'), { problem: 'key', value: '98x51002 5001' }],
    ['key in two pieces', 3, put(13, '9 '), { problem: 'key', value: '989 1' }],
    ['no name', 9, put(23, ' '.repeat(50)), { problem: 'name-missing', value: '98951002' }],
    ['type of another level', 9, put(123, '44'), { problem: 'type-code', value: '44' }],
    ['area', 9, put(129, 'zwei       '), { problem: 'area', value: 'zwei       ' }],
    ['population', 9, put(140, '-0000009800'), { problem: 'population', value: '-0000009800' }],
    ['postal code', 9, put(166, '9991x'), { problem: 'postal-code', value: '9991x' }],
    ['cut off', 9, (content: string) => content.slice(0, 140), { problem: 'line-too-short', value: '140' }],
    ['too long', 9, (content: string) => `${content} `, { problem: 'line-too-long', value: '221' }],
    ['the same key twice', 10, () => lines[8]!, { problem: 'key-twice', value: '989515001002' }],
    ['parent not in the file', 10, put(14, '77'), { problem: 'parent-missing', value: '98977' }],
  ])('%s: line and what is wrong', (_, line, change, fault) => {
    expect(faultsOf(withLine(line, change))).toEqual([{ line, ...fault }]);
  });

  test('all faults are told, in the order of the lines, the first fifty in full', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      inventedUnit({ ars: `9895200010${String(index).padStart(2, '0')}`, name: '', typeCode: '64' }),
    );
    const reading = parseGv100ad(gv100adText([...units, ...many]));
    expect(reading).toMatchObject({ ok: false, faultCount: 60 });
    expect(reading.ok ? [] : reading.faults.map(({ line }) => line)).toEqual(
      Array.from({ length: 50 }, (_, index) => units.length + 1 + index),
    );
  });

  test('a file without any unit is none', () => {
    expect(faultsOf('\r\n\r\n')).toEqual([{ line: null, problem: 'no-units', value: '' }]);
  });

  test('two letters for each umlaut are told, not taken: a UTF-8 file with a broken byte', () => {
    const bytes = Buffer.from(text);
    bytes[bytes.indexOf('Großprobe') + 3] = 0xff;
    expect(decodeRegisterText(bytes)).toEqual({ ok: false, fault: { line: 10, problem: 'encoding', value: '' } });
  });
});
