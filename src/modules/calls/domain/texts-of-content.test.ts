import { expect, test } from 'vitest';
import { textsOfContent } from './texts-of-content.ts';

test('finds every text, and knows which are legal', () => {
  const content = {
    title: { de: 'Titel', en: 'Title' },
    summary: { de: '' },
    privacy: { de: 'Datenschutz' },
    places: 6,
    questions: [
      { type: 'consent', title: { de: 'Ja?' }, options: [{ label: { de: 'Ja' } }] },
      { type: 'yes-no', title: { de: 'Frage' }, line: null },
    ],
  };
  expect(textsOfContent(content)).toEqual([
    { text: { de: 'Titel', en: 'Title' }, legal: false },
    { text: { de: 'Datenschutz' }, legal: true },
    { text: { de: 'Ja?' }, legal: true },
    { text: { de: 'Ja' }, legal: true },
    { text: { de: 'Frage' }, legal: false },
  ]);
});
