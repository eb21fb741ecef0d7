import { expect, test } from 'vitest';
import { sampleCallContent } from '../factories.ts';
import { sampleAnswers } from '../sample-answers.ts';
import { isEligible, obstaclesOf, sectionProgress, signOffStanding, sizeClassOf } from './interest-obstacles.ts';
import type { PlaceFacts } from './interest-record.ts';

const content = sampleCallContent();
const place = { level: 'gemeinde' } as PlaceFacts;
const ready = {
  content,
  answers: sampleAnswers(content),
  place,
  partners: [{ state: 'reserved' as const }],
  signOff: { state: 'given' as const, contentHash: 'aa' },
  contentHash: 'aa',
};

test('nothing stands in the way of a complete interest', () => {
  expect(obstaclesOf(ready)).toEqual([]);
  expect(sectionProgress(content, ready.answers).every(({ state }) => state === 'complete')).toBe(true);
});

test.each([
  [{ place: null }, 'no-place'],
  [{ place: { level: 'land' } as PlaceFacts }, 'not-eligible'],
  [{ partners: [{ state: 'withdrawn' as const }] }, 'partners'],
  [{ signOff: null }, 'sign-off'],
  [{ contentHash: 'bb' }, 'sign-off'],
  [{ answers: { ...ready.answers, motivation: '' } }, 'answer'],
])('one thing missing is named: %#', (over, kind) => {
  expect(obstaclesOf({ ...ready, ...over }).map((obstacle) => obstacle.kind)).toEqual([kind]);
});

test('a wish is no obstacle', () => {
  const wished = { ...content, rules: { ...content.rules, signOff: 'wished' as const, partners: { least: 0 } } };
  expect(obstaclesOf({ ...ready, content: wished, signOff: null, partners: [] })).toEqual([]);
});

test('a sign-off holds for exactly what was read', () => {
  expect(signOffStanding({ state: 'given', contentHash: 'aa' }, 'aa')).toBe('given');
  expect(signOffStanding({ state: 'given', contentHash: 'aa' }, 'bb')).toBe('outdated');
  expect(signOffStanding({ state: 'refused', contentHash: null }, 'aa')).toBe('refused');
  expect(signOffStanding(null, 'aa')).toBe('missing');
});

test.each([
  [19_999, 'small'],
  [20_000, 'middle'],
  [100_000, 'large'],
  [null, null],
])('%s inhabitants: %s', (population, size) => {
  expect(sizeClassOf(content, population)).toBe(size);
});

test('who may apply follows from the register’s level and the call', () => {
  expect(
    ['gemeinde', 'kreis', 'district', 'verband', 'land', 'gemeindefrei'].map((level) => isEligible(content, level)),
  ).toEqual([true, true, true, true, false, false]);
  expect(isEligible({ eligible: ['county'] }, 'gemeinde')).toBe(false);
});
