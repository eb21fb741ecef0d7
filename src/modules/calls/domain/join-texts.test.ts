import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { joinTexts } from './join-texts.ts';
import { mergeTexts } from './merge-answers.ts';

const line = fc.constantFrom('Eins.', 'Zwei.', 'Drei.', '', 'Fünf. Sechs. ', 'Sieben');
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const piecesOf = (words: string): string[] => words.split(/\n|(?<=\.) /u).flatMap((piece) => piece.trim() || []);

test('what can be merged joins to the merged text', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = mergeTexts(base, { mine, theirs });
      const joined = joinTexts(base, { mine, theirs });
      expect(piecesOf(joined)).toEqual(piecesOf(merged.ok ? merged.value : joined));
    }),
  );
});

test('every new piece of either stands in the joined text, with or without the text both began with', () => {
  const typed = (name: string) =>
    fc.array(fc.oneof(line, fc.constant(name)), { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(fc.option(text, { nil: undefined }), typed('Von Ihnen.'), typed('Von uns.'), (base, mine, theirs) => {
      const joined = new Set(piecesOf(joinTexts(base, { mine, theirs })));
      const fresh = new Set([...piecesOf(mine), ...piecesOf(theirs)]).difference(new Set(piecesOf(base ?? '')));
      expect([...fresh.difference(joined)]).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('only the sentence both changed stands twice, the stored one first', () => {
  const base = 'Wir sind eine Stadt. Wir haben Erfahrung. Wir freuen uns.';
  const mine = 'Wir sind eine Stadt. Wir haben viel Erfahrung. Wir freuen uns.';
  const theirs = 'Wir sind eine Stadt. Wir haben wenig Erfahrung. Wir freuen uns sehr.';
  expect(joinTexts(base, { mine, theirs })).toBe(
    'Wir sind eine Stadt. Wir haben wenig Erfahrung. Wir freuen uns sehr.\nWir haben viel Erfahrung. Wir freuen uns.',
  );
  expect(joinTexts('', { mine: 'A', theirs: 'B' })).toBe('B\nA');
  expect(joinTexts(undefined, { mine: 'Eins.\nA\nZwei.', theirs: 'Eins.\nB\nZwei.' })).toBe('Eins.\nB\nA\nZwei.');
});

test('side by side: the stretches are the texts again, and what is marked shared is in both', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const compared = compareTexts(one, other);
      expect([compared.one, compared.other].map((stretches) => stretches.map(({ words }) => words).join(''))).toEqual([
        one,
        other,
      ]);
      const shared = (stretches: typeof compared.one) =>
        stretches.flatMap((stretch) => (stretch.shared ? stretch.words.match(/\S+/gu) : null) ?? []).length;
      expect(shared(compared.one)).toBe(shared(compared.other));
    }),
  );
  expect(compareTexts('eine kleine Stadt', 'eine Stadt').one).toEqual([
    { words: 'eine ', shared: true },
    { words: 'kleine ', shared: false },
    { words: 'Stadt', shared: true },
  ]);
});
