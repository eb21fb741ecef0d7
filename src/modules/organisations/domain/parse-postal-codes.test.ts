import { expect, test } from 'vitest';
import { parsePostalCodes } from './parse-postal-codes.ts';

test('pairs are read once, with their source', () => {
  expect(parsePostalCodes('plz,ags,src\n01067,14612000,osm\n01067,14612000,osm\n99990,98951002,\n')).toEqual({
    ok: true,
    pairs: [
      { plz: '01067', ags: '14612000', source: 'osm' },
      { plz: '99990', ags: '98951002', source: '' },
    ],
  });
});

test.each([
  ['plz,ags\n1067,14612000\n', { line: 2, problem: 'postal-code', value: '1067' }],
  ['plz,ags\n01067,1461200\n', { line: 2, problem: 'key', value: '1461200' }],
  ['plz,gemeinde\n01067,14612000\n', { line: 1, problem: 'column-missing', value: 'ags' }],
  ['plz,ags\n', { line: null, problem: 'no-units', value: '' }],
])('a broken table %j', (text, fault) => {
  expect(parsePostalCodes(text)).toEqual({ ok: false, faults: [fault], faultCount: 1 });
});
