import { expect, test } from 'vitest';
import { fontCoverage } from './font-coverage.ts';
import { readFonts } from './fonts.ts';
import { printableIn } from './printable-text.ts';

const fonts = readFonts();
const printable = printableIn(fonts);

test.each([
  'Ärger mit ß, „Zitat“ – und 50 €',
  'İstanbul, Çağrı, Łódź, Nguyễn',
  'Україна, Москва, ґ є ї',
  'مرحبا بكم، ٢٠١٨',
  'پیش‌نویس گچپژ',
  'ڵ ۆ ێ ښ ټ',
  'Ελλάδα',
])('%s is printed as it is', (text) => {
  expect(printable(text)).toBe(text);
});

test('a cluster without glyph becomes one box', () => {
  expect(printable('a 👨‍👩‍👧 b 漢字 ሰ')).toBe('a ▯ b ▯▯ ▯');
  expect(printable('ب\u0359')).toBe('▯');
});

test('a character map is read as far as the font goes', () => {
  const covered = fontCoverage(fonts[0] ?? Buffer.alloc(0));
  expect(['A', 'ß', 'я', 'م', '漢'].map((character) => covered.has(character.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
