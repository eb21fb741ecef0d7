import { expect, test } from 'vitest';
import { checkCatalogue } from './check-catalogue.ts';
import { asCatalogue, readContents } from './read-contents.ts';

test('every content the platform comes with is read', () => {
  expect(readContents('.').map(({ folder }) => folder)).toEqual([
    'src/modules/calls/texts/default-content',
    'src/modules/demo/screenplay/translations',
  ]);
});

test('a text without translation is missing, a legal one only in simple German', () => {
  const catalogue = asCatalogue('.', {
    folder: 'nowhere',
    texts: [
      { text: { de: 'Frage', en: 'Question', 'de-simple': 'Frage' }, legal: false },
      { text: { de: 'Ja, über 3 Plätze!' }, legal: true },
    ],
  });
  const { faults, missing } = checkCatalogue({ ...catalogue, languages: ['de', 'de-simple', 'ar'] });
  expect({ faults: faults.filter((fault) => !fault.includes('no such language')), missing }).toEqual({
    faults: [],
    missing: ['nowhere/public de-simple ja-uber-3-platze.72255aab', 'nowhere/public ar frage.65c75b2c'],
  });
});
