import { expect, test } from 'vitest';
import { completenessOf, isComplete, reviewedShare, textState, type TextFacts } from './text-state.ts';

const machine: TextFacts = {
  isGerman: false,
  isLegal: false,
  hasText: true,
  change: null,
  review: null,
  delivered: { source: 'g1', by: 'machine' },
  bodyHash: 'b1',
  deliveredHash: 'b1',
  germanHash: 'g1',
};
const change = { deliveredHash: 'b1', germanHash: 'g1' };
const review = { bodyHash: 'b1', germanHash: 'g1' };
const german: Partial<TextFacts> = { isGerman: true, delivered: null };

test.each<[string, Partial<TextFacts>, string]>([
  ['made by a machine', {}, 'machine'],
  ['made by a person', { delivered: { source: 'g1', by: 'person' } }, 'reviewed'],
  ['of unknown origin', { delivered: null }, 'outdated'],
  ['not there', { hasText: false }, 'missing'],
  ['legal and not there', { hasText: false, isLegal: true }, 'withheld'],
  ['German as delivered', german, 'source'],
  ['German changed since', { germanHash: 'g2' }, 'outdated'],
  ['reviewed here', { review }, 'reviewed'],
  ['reviewed, then German changed', { review, germanHash: 'g2' }, 'outdated'],
  ['reviewed, then changed', { review, change, bodyHash: 'b2' }, 'changed'],
  ['changed', { change, bodyHash: 'b2' }, 'changed'],
  ['changed, then delivered anew', { change, bodyHash: 'b2', deliveredHash: 'b3' }, 'outdated'],
  ['changed, then German changed', { change, bodyHash: 'b2', germanHash: 'g2' }, 'outdated'],
  ['German changed here', { ...german, change, bodyHash: 'b2', germanHash: 'b2' }, 'changed'],
  ['German changed here, then delivered anew', { ...german, change, bodyHash: 'b2', deliveredHash: 'b3' }, 'outdated'],
])('a text %s', (_, facts, state) => {
  expect(textState({ ...machine, ...facts })).toBe(state);
});

test('completeness counts every state; withheld texts lower no share', () => {
  const counted = completenessOf(['machine', 'machine', 'reviewed', 'withheld']);
  expect([counted.total, counted.machine, counted.missing]).toEqual([4, 2, 0]);
  expect(reviewedShare(counted)).toBeCloseTo(1 / 3);
  expect(reviewedShare(completenessOf([]))).toBe(1);
  expect([isComplete(counted), isComplete(completenessOf(['outdated']))]).toEqual([true, false]);
});
