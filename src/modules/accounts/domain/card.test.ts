import { expect, test } from 'vitest';
import { anonymous, type Actor, type Role } from '../../../platform/actions/actor.ts';
import { newCardCode } from '../actions/new-card-code.ts';
import { cardAlphabet, cardLength, cardOrganisations, foldCardCode, mayKeepCards, readableCardCode } from './card.ts';

test('a code has at least 75 random bits and no characters that look alike', () => {
  expect(new Set(cardAlphabet).size).toBe(cardAlphabet.length);
  expect(cardLength * Math.log2(cardAlphabet.length)).toBeGreaterThan(75);
  expect(cardAlphabet).not.toMatch(/[01BILOSUZ]/u);
});

test('every code made is one, in four groups of four, and is read back however it is typed', () => {
  const code = newCardCode();
  expect(readableCardCode(code)).toMatch(/^\S{4} \S{4} \S{4} \S{4}$/u);
  for (const typed of [code, readableCardCode(code), code.toLowerCase(), readableCardCode(code).replaceAll(' ', '-')]) {
    expect(foldCardCode(typed)).toBe(code);
  }
  expect(newCardCode()).not.toBe(code);
});

test.each([
  ['letters that look like figures', 'BSZD EFGH JKMN PQRT', '852DEFGHJKMNPQRT'],
  ['one too few', 'ACDE FGHJ KMNP QRT', null],
  ['one too many', 'ACDE FGHJ KMNP QRT2 2', null],
  ['characters no card has', 'ACDE FGHJ KMNP QRT0', null],
  ['nothing', '', null],
])('%s', (_what, typed, code) => {
  expect(foldCardCode(typed)).toBe(code);
});

const holding = (organisationKind: string, role: Role): Actor => ({
  ...anonymous,
  memberships: [{ organisationId: 'here', organisationName: 'Hier', organisationKind, role }],
});

test.each<[string, Actor, boolean]>([
  ['an adviser of the agency', holding('agency', 'adviser'), true],
  ['a coordinator', holding('municipality', 'coordinator'), true],
  ['a reviewer', holding('agency', 'reviewer'), false],
  ['a mentor', holding('municipality', 'mentor'), false],
  ['the ministry', holding('ministry', 'ministry'), false],
  ['a visitor', anonymous, false],
])('%s hands out cards for their own organisation only', (_who, actor, may) => {
  expect(mayKeepCards(actor, 'here')).toBe(may);
  expect(mayKeepCards(actor, 'elsewhere')).toBe(false);
  expect(cardOrganisations(actor)).toEqual(may ? [{ id: 'here', name: 'Hier' }] : []);
});
