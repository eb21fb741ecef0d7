import { expect, test } from 'vitest';
import { translationFaults } from './translated-style.ts';

test.each([
  ['fr', 'Une notification est là.', 'use “communication” (docs/terms.md)'],
  ['ru', 'Что Вы получите?', 'the address inside a sentence begins with a small letter'],
  ['uk', 'Якщо Ваша громада бере участь', 'the address inside a sentence begins with a small letter'],
  ['ar', 'وصل إشعار.', 'use “إخطار” (docs/terms.md)'],
  ['fa', 'همه\u0654 مکان‌ها', 'the ezafe after ه is written ه‌ی'],
  ['en', 'On{date}', 'a placeholder is joined to a word'],
  ['tr', '{name}nin', 'a placeholder is joined to a word'],
] as const)('in %s %j is refused', (language, message, fault) => {
  expect(translationFaults(language, message)).toEqual([fault]);
});

test.each([
  ['ru', 'Здравствуйте! Вы здесь.'],
  ['uk', '{name}. Ваша роль: {role}'],
  ['ar', '{partner} و{applicant}'],
  ['fr', 'jusqu’au {date}, « {call} »'],
  ['en', '{count, plural, one {# place} other {# places}}'],
] as const)('in %s %j is fine', (language, message) => {
  expect(translationFaults(language, message)).toEqual([]);
});
