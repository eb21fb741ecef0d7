import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, faultsOf, isAsked, parseMoney, parseNumber } from './answers.ts';
import type { CallContent, Question } from './call-content.ts';

const question = (over: Partial<Question>): Question => ({
  key: 'q',
  version: 1,
  type: 'short-text',
  title: { de: 'Frage' },
  ...over,
});
const options = [
  { key: 'a', label: { de: 'A' } },
  { key: 'b', label: { de: 'B' } },
];

test.each([
  [question({}), '', 'missing'],
  [question({ optional: true }), '   ', undefined],
  [question({ longest: 3 }), 'äöü', undefined],
  [question({ longest: 3 }), 'vier', 'too-long'],
  [question({ type: 'number', least: 1, most: 8 }), '9', 'too-large'],
  [question({ type: 'number', least: 1 }), '0', 'too-small'],
  [question({ type: 'number' }), 'zwei', 'not-a-number'],
  [question({ type: 'money' }), '1.500,50 €', undefined],
  [question({ type: 'date' }), '2018-02-30', 'not-a-date'],
  [question({ type: 'date' }), '2018-02-28', undefined],
  [question({ type: 'email' }), 'kontakt@musterstadt.example', undefined],
  [question({ type: 'phone' }), '(02151) 86-0', undefined],
  [question({ type: 'single-choice', options }), 'c', 'not-an-option'],
  [question({ type: 'multiple-choice', options }), ['a', 'b'], undefined],
  [question({ type: 'consent' }), 'no', 'missing'],
])('%o answered with %j: %s', (asked, answer, kind) => {
  expect(faultOf(asked, answer as string)?.kind).toBe(kind);
});

test.each([
  ['12.401', 12_401],
  ['12 401', 12_401],
  ['12,401', 12_401],
  ['12401', 12_401],
  ['1.5', null],
  ['', null],
])('%j is the number %s', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test('money written in German is read to the cent', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), (cents) => {
      const written = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 }).format(cents / 100);
      expect(parseMoney(`${written} €`)).toBe(cents);
    }),
  );
});

test('a question behind an unasked question is not asked and is never missing', () => {
  const first = question({ key: 'first', type: 'yes-no' });
  const second = question({ key: 'second', type: 'yes-no', when: { question: 'first', is: ['yes'] } });
  const third = question({ key: 'third', when: { question: 'second', is: ['yes'] } });
  const content = {
    sections: [{ key: 's', title: { de: 'S' }, questions: [first, second, third] }],
  } as unknown as CallContent;
  expect(isAsked(third, { first: 'no', second: 'yes' }, content)).toBe(false);
  expect(faultsOf(content, { first: 'no', second: 'yes' })).toEqual([]);
  expect(faultsOf(content, { first: 'yes', second: 'yes' }).map((fault) => fault.question)).toEqual(['third']);
});
