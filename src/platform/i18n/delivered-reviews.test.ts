import { expect, test } from 'vitest';
import { catalogueNameOf, collectReviews } from './delivered-reviews.ts';

test.each([
  ['src/modules/calls/texts/interest', 'calls.interest'],
  ['src/modules/home/texts', 'home'],
  ['src/ui/texts', 'ui'],
  ['src/platform/texts', 'platform'],
  ['src/platform/pdf/texts', 'platform.pdf'],
])('%s is called %s', (folder, name) => {
  expect(catalogueNameOf(folder)).toBe(name);
});

test('every texts folder brings its reviews and its legal texts', () => {
  const { home } = collectReviews('.');
  expect(Object.keys(home?.reviews ?? {}).toSorted()).toEqual(['ar', 'de-simple', 'en', 'fa', 'fr', 'ru', 'tr', 'uk']);
  expect(home?.legal.length).toBeGreaterThan(0);
});
