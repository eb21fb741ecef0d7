import { expect, test } from 'vitest';
import { factsProblem, textOrNull, websiteOf } from './organisation-facts.ts';

test.each([
  ['www.musterstadt.example', 'https://www.musterstadt.example'],
  [' https://musterstadt.example/integration ', 'https://musterstadt.example/integration'],
  ['http://musterstadt.example', 'http://musterstadt.example'],
  ['javascript:alert(1)', null],
  ['mailto:a@musterstadt.example', null],
  ['https://', null],
  ['muster stadt.example', null],
  ['https://musterstadt.example@boese.example', null],
  ['', null],
])('%j is kept as %j', (written, kept) => {
  expect(websiteOf(written)).toBe(kept);
});

test.each([
  [{ name: ' ', seat: '', website: '' }, 'no-name'],
  [{ name: 'a'.repeat(201), seat: '', website: '' }, 'name-too-long'],
  [{ name: 'Brückenverein', seat: '', website: 'javascript:1' }, 'not-a-website'],
  [{ name: 'Brückenverein', seat: 'Musterstadt', website: '' }, null],
] as const)('%j: %s', (facts, problem) => {
  expect(factsProblem(facts)).toBe(problem);
});

test('an empty line is no statement', () => {
  expect([textOrNull('  '), textOrNull(' Musterstadt ')]).toEqual([null, 'Musterstadt']);
});
