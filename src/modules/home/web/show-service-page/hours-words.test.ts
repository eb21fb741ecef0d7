import { expect, test } from 'vitest';
import { hoursWords } from './hours-words.ts';

const hours = [
  { first: 1, last: 4, opens: '09:00', closes: '15:00' },
  { first: 5, last: 5, opens: '09:00', closes: '12:30' },
];

test.each([
  ['de', ['Montag bis Donnerstag: 9:00 bis 15:00 Uhr', 'Freitag: 9:00 bis 12:30 Uhr']],
  ['en', ['Monday to Thursday: 9:00 to 15:00', 'Friday: 9:00 to 12:30']],
  ['fr', ['du lundi au jeudi : de 9:00 à 15:00', 'vendredi : de 9:00 à 12:30']],
] as const)('in %s', (language, words) => {
  expect(hoursWords(language, hours)).toEqual(words);
});
