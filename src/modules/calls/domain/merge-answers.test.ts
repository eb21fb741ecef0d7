import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChoices, mergeTexts } from './merge-answers.ts';

const line = fc.constantFrom('Eins.', 'Zwei.', 'Drei.', 'Vier.', '', 'Fünf. Sechs. ', 'Sieben');
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const piecesOf = (words: string): string[] => words.split(/\n|(?<=\.) /u).filter((piece) => piece !== '');

test('who changed nothing loses nothing and stands in nobody’s way', () => {
  fc.assert(
    fc.property(text, text, (base, changed) => {
      expect(mergeTexts(base, { mine: changed, theirs: base })).toEqual({ ok: true, value: changed });
      expect(mergeTexts(base, { mine: base, theirs: changed })).toEqual({ ok: true, value: changed });
      expect(mergeTexts(base, { mine: changed, theirs: changed })).toEqual({ ok: true, value: changed });
    }),
  );
});

test('it makes no difference whose change came first', () => {
  fc.assert(
    fc.property(text, text, text, (base, one, other) => {
      expect(mergeTexts(base, { mine: one, theirs: other })).toEqual(mergeTexts(base, { mine: other, theirs: one }));
    }),
  );
});

test('nothing typed is lost: every new piece of either is in the merged text, or people decide', () => {
  const typed = (name: string) =>
    fc.array(fc.oneof(line, fc.constant(name)), { maxLength: 8 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, typed('Von Ihnen.'), typed('Von uns.'), (base, mine, theirs) => {
      const merged = mergeTexts(base, { mine, theirs });
      const typedPieces = new Set([...piecesOf(mine), ...piecesOf(theirs)]).difference(new Set(piecesOf(base)));
      const kept = new Set(merged.ok ? piecesOf(merged.value) : typedPieces);
      expect([...typedPieces.difference(kept)]).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('sentences of one paragraph are merged, too', () => {
  const base = 'Wir sind eine Stadt. Wir haben Erfahrung. Wir freuen uns.';
  expect(
    mergeTexts(base, {
      mine: 'Wir sind eine kleine Stadt. Wir haben Erfahrung. Wir freuen uns.',
      theirs: 'Wir sind eine Stadt. Wir haben Erfahrung. Wir freuen uns sehr.',
    }),
  ).toEqual({ ok: true, value: 'Wir sind eine kleine Stadt. Wir haben Erfahrung. Wir freuen uns sehr.' });
});

test('the same sentence changed twice, or two sentences put at the same place: people decide', () => {
  expect(mergeTexts('Eins.', { mine: 'Eins und.', theirs: 'Eins oder.' })).toEqual({ ok: false });
  expect(mergeTexts('Eins.\n', { mine: 'Eins.\nA', theirs: 'Eins.\nB' })).toEqual({ ok: false });
  expect(mergeTexts('', { mine: 'A', theirs: 'B' })).toEqual({ ok: false });
});

test('a flood of lines is not compared', () => {
  expect(mergeTexts('', { mine: '\n'.repeat(5000), theirs: 'a\n'.repeat(5000) })).toEqual({ ok: false });
});

test('choices: what either added is in, what either took out is out', () => {
  fc.assert(
    fc.property(
      ...(([0, 1, 2] as const).map(() => fc.subarray(['a', 'b', 'c', 'd'])) as [
        fc.Arbitrary<string[]>,
        fc.Arbitrary<string[]>,
        fc.Arbitrary<string[]>,
      ]),
      (base, mine, theirs) => {
        const merged = mergeChoices(base, { mine, theirs });
        for (const choice of ['a', 'b', 'c', 'd']) {
          const expected = base.includes(choice)
            ? mine.includes(choice) && theirs.includes(choice)
            : mine.includes(choice) || theirs.includes(choice);
          expect(merged.includes(choice)).toBe(expected);
        }
        expect(new Set(merged).size).toBe(merged.length);
      },
    ),
  );
});
