import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { gv100adText, inventedRegister, registerCsvText } from '../../../../test/support/register-file.ts';
import { readRegisterFile } from './read-register-file.ts';

const units = inventedRegister();
const text = gv100adText(units);
const fault = (problem: string) => ({ ok: false, faults: [{ line: null, problem, value: '' }], faultCount: 1 });
const official = { ok: true, kind: 'register', file: { kind: 'gv100ad', date: '2025-10-31', units, uninhabited: 0 } };

test('an archive as the office hands it out: text, notes, description', () => {
  const archive = zipSync({
    'Datensatzbeschreibung_GV100AD.pdf': strToU8('%PDF-1.4'),
    'GV100AD_31102025.txt': strToU8(text),
    'Hinweise.txt': strToU8('\uFEFFErscheinungsmonat: September 2025'),
  });
  expect(readRegisterFile(archive)).toEqual(official);
});

test('a text, a table, postal codes are told apart by what is in them', () => {
  expect(readRegisterFile(Buffer.from(text, 'latin1'))).toEqual(official);
  expect(readRegisterFile(Buffer.from(registerCsvText(units)))).toMatchObject({
    ok: true,
    kind: 'register',
    file: { kind: 'csv', units },
  });
  expect(readRegisterFile(Buffer.from('"plz";"ags"\r\n99911;98951001\r\n'))).toEqual({
    ok: true,
    kind: 'postal-codes',
    pairs: [{ plz: '99911', ags: '98951001', source: '' }],
  });
});

test.each([
  ['something else', Buffer.from('Sehr geehrte Damen und Herren'), 'not-a-register'],
  ['nothing', Buffer.alloc(0), 'not-a-register'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), 'not-a-register'],
  ['an archive without a register', zipSync({ 'brief.txt': strToU8('Guten Tag') }), 'not-a-register'],
  ['two registers', zipSync({ 'a.txt': strToU8(text), 'b.csv': strToU8(registerCsvText(units)) }), 'two-registers'],
  ['half an archive', zipSync({ 'a.txt': strToU8(text) }).subarray(0, 300), 'unreadable-archive'],
  ['an archive that unpacks to very much', zipSync({ 'a.txt': new Uint8Array(41_000_000) }), 'too-large'],
  [
    'many files that unpack to very much',
    zipSync({ 'a.txt': new Uint8Array(21_000_000), 'b.txt': new Uint8Array(21_000_000) }),
    'too-large',
  ],
])('%s is refused', (_, bytes, problem) => {
  expect(readRegisterFile(bytes)).toEqual(fault(problem));
});

test('an archive that lies about its size takes no more memory than it claims', () => {
  const archive = Buffer.from(zipSync({ 'a.txt': new Uint8Array(30_000_000) }));
  const directory = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  archive.writeUInt32LE(1000, directory + 24);
  const before = process.memoryUsage().arrayBuffers;
  expect(readRegisterFile(archive)).toMatchObject({ ok: false });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
});
