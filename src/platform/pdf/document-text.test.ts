import { expect, test } from 'vitest';
import { plainText, prepareParagraphs, prepareText, readingOrder } from './document-text.ts';

test('a plain text has the language and direction of its document', () => {
  expect(prepareText('Guten Tag', 'de')).toEqual({ lang: 'de', dir: 'ltr', lines: [['Guten Tag']] });
  expect(prepareText('مرحبا', 'ar')).toEqual({ lang: 'ar', dir: 'rtl', lines: [['مرحبا']] });
  expect(prepareText('Guten Tag', 'de-simple').lang).toBe('de');
});

test.each([
  ['Musterstadt', 'ar', 'und', 'ltr'],
  ['2018', 'ar', 'ar', 'rtl'],
  ['السلام Musterstadt', 'ar', 'ar', 'rtl'],
  ['مرحبا', 'de', 'ar', 'rtl'],
  ['چگونه', 'de', 'fa', 'rtl'],
  ['Verein السلام', 'de', 'de', 'ltr'],
] as const)('%s in a document in %s is %s, %s', (text, language, lang, dir) => {
  expect(prepareText(text, language)).toMatchObject({ lang, dir });
});

test('names and numbers in isolates stand in boxes where the direction changes', () => {
  expect(prepareText('السيدة \u2068Anna B.\u2069، \u206812.02.2018\u2069 و\u2068محمد\u2069', 'ar').lines).toEqual([
    ['السيدة ', { text: 'Anna B.', dir: 'ltr' }, '، ', { text: '12.02.2018', dir: 'ltr' }, ' و', 'محمد'],
  ]);
  expect(prepareText('Frau \u2068Anna\u2069', 'de').lines).toEqual([['Frau ', 'Anna']]);
});

test('an isolate too long for a box stays in the line', () => {
  const long = 'wort '.repeat(20).trim();
  expect(prepareText(`م \u2068${long}\u2069`, 'ar').lines).toEqual([['م ', long]]);
});

test('hashes and addresses may break anywhere useful, words are left to hyphenation', () => {
  expect(prepareText('9f2c1e7ab54d0c3388e1f2aa7b6c5d4e', 'de').lines).toEqual([
    ['9f2c1e7ab5', null, '4d0c3388e1', null, 'f2aa7b6c5d', null, '4e', null],
  ]);
  expect(prepareText('siehe https://a.example/weg/zur/antwort jetzt', 'de').lines).toEqual([
    ['siehe ', 'https://', null, 'a.', null, 'example/', null, 'weg/', null, 'zur/', null, 'antwort', null, ' jetzt'],
  ]);
  const word = 'Donaudampfschifffahrtsgesellschaft';
  expect(prepareText(word, 'de').lines).toEqual([[word]]);
});

test('lines are kept, empty lines part paragraphs', () => {
  expect(prepareParagraphs('eins\r\nzwei\n\n\ndrei', 'de').map(({ lines }) => lines)).toEqual([
    [['eins'], ['zwei']],
    [['drei']],
  ]);
  expect(prepareParagraphs(' \n ', 'de')).toEqual([]);
});

test('characters that hide or turn other characters are dropped', () => {
  expect(plainText('Ra\u202ednu\u202c\0 \ufeffOrt\u{e0041}\ufe0f')).toBe('Radnu Ort');
  expect(prepareText('e\u0301\ud800', 'de').lines).toEqual([['é\ufffd']]);
});

test('all words of a value are found in its order', () => {
  const value = { a: prepareText('م \u2068B\u2069', 'ar'), b: [{ lines: 2 }, null, prepareText('eins\nzwei', 'de')] };
  expect(readingOrder(value)).toEqual(['م B', 'eins zwei']);
});
