import { expect, test } from 'vitest';
import { translateContent } from './translate-content.ts';

const translations = { ar: { Frage: 'سؤال', Ja: 'نعم' }, en: { Frage: 'machine' } };

test('texts get their languages wherever they stand, and words by hand stay', () => {
  const content = { title: { de: 'Frage', en: 'Question' }, options: [{ key: 'a', label: { de: 'Ja' } }], places: 6 };
  expect(translateContent(content, translations)).toEqual({
    title: { de: 'Frage', en: 'Question', ar: 'سؤال' },
    options: [{ key: 'a', label: { de: 'Ja', ar: 'نعم' } }],
    places: 6,
  });
});

test('consent and privacy stay as they are', () => {
  const content = { privacy: { de: 'Frage' }, questions: [{ type: 'consent', title: { de: 'Frage' } }] };
  expect(translateContent(content, translations)).toEqual(content);
});
