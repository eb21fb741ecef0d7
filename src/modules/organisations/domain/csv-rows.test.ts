import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows, OpenQuote } from './csv-rows.ts';

const field = fc.string({ unit: fc.constantFrom('a', 'ä', ' ', '"', ',', '\n', '\r\n', ';'), maxLength: 6 });
const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('what is written by the rules is read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        const filled = rows.filter((row) => row.some((content) => content !== ''));
        const text = filled.map((row) => row.map(quoted).join(',')).join(end);
        expect([...csvRows(text)].map(({ fields }) => fields)).toEqual(filled);
        expect([...csvRows(text + end)].map(({ fields }) => fields)).toEqual(filled);
      },
    ),
  );
});

test('a row knows the line it begins in', () => {
  expect([...csvRows('a,b\n\n"c\nd",e\nf,')].map(({ line, fields }) => [line, ...fields])).toEqual([
    [1, 'a', 'b'],
    [3, 'c\nd', 'e'],
    [5, 'f', ''],
  ]);
});

test.each([
  ['a\nb,"c\n', 2],
  ['a\n"b"c,d\n', 2],
])('a quote that is never closed is told: %j', (text, line) => {
  expect(() => [...csvRows(text)]).toThrow(new OpenQuote(line));
});
