import { expect, test } from 'vitest';
import { checkCatalogue } from './check-catalogue.ts';
import { sourceHash } from './read-catalogues.ts';
import type { Catalogue, Messages } from './read-catalogues.ts';

const catalogue = (messages: Record<string, Messages>, more: Partial<Catalogue> = {}): Catalogue => ({
  folder: 'texts',
  side: 'public',
  languages: ['de', 'de-simple', 'ar', 'ru'],
  messages,
  reviews: {},
  legal: [],
  ...more,
});
const faultsOf = (messages: Record<string, Messages>): string[] => checkCatalogue(catalogue(messages)).faults;
const german = { 'call.title': '{name}: noch {days, plural, one {# Tag} other {# Tage}}, <link>mehr</link>' };

test('a complete set of well-formed texts has no faults', () => {
  const messages = {
    de: german,
    'de-simple': german,
    ar: {
      'call.title':
        '{name} {days, plural, zero {0} one {1} two {2} few {# أيام} many {# يوماً} other {# يوم}} <link>المزيد</link>',
    },
    ru: {
      'call.title': '{name} {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} <link>ещё</link>',
    },
  };
  expect(faultsOf(messages)).toEqual([]);
});

test.each([
  ['a lost placeholder', '{days, plural, one {} few {} many {} other {}} <link>ещё</link>'],
  ['a lost tag', '{name} {days, plural, one {} few {} many {} other {}}'],
  ['a plural turned into words', '{name} {days} <link>ещё</link>'],
])('%s is a fault', (_, message) => {
  const [fault, ...more] = faultsOf({ de: german, ru: { 'call.title': message } });
  expect(fault).toMatch(/^texts\/public ru call.title: asks for ".*", German for "<link> days:number name"$/u);
  expect(more).toEqual([]);
});

test('a plural spells out every form its language needs, or the exact numbers instead', () => {
  const de = { 'a.b': '{n, plural, =0 {keine} one {eine} other {#}}' };
  const lacking = { 'a.b': '{n, plural, one {#} other {#}}' };
  const exact = { 'a.b': '{n, plural, =0 {} =1 {} =2 {} few {#} many {#} other {#}}' };
  expect(faultsOf({ de, ar: exact })).toEqual([]);
  expect(faultsOf({ de, ar: lacking, ru: lacking })).toEqual([
    'texts/public ar a.b: plural of "n" lacks zero, two, few, many',
    'texts/public ru a.b: plural of "n" lacks many, few',
  ]);
});

test('a language without plural forms may show the number alone', () => {
  const de = { 'a.b': '{n, plural, one {# Ort} other {# Orte}}' };
  expect(faultsOf({ de, ru: { 'a.b': '{n, number}' } })).toEqual([]);
});

test('a select offers the same choices in every language', () => {
  const de = { 'a.b': '{kind, select, town {Stadt} county {Kreis} other {Ort}}' };
  const ru = { 'a.b': '{kind, select, town {город} other {место}}' };
  expect(faultsOf({ de, ru })).toEqual([
    'texts/public ru a.b: asks for "kind:select(other,town)", German for "kind:select(county,other,town)"',
  ]);
});

test.each([
  ['Das "Ende"', 'straight quotation mark: use „ and “'],
  ['Bürger*innen', 'gender form with a sign inside the word'],
  ['Bürger:innen', 'gender form with a sign inside the word'],
  ['Nutzer_in', 'gender form with a sign inside the word'],
  ['BürgerInnen', 'gender form with a capital I'],
  ['Bürger/-innen', 'gender form with a slash or bracket'],
  ['Prüfer(in)', 'gender form with a slash or bracket'],
  ['{broken', 'no valid ICU message'],
  ['  ', 'empty'],
])('the German text %j is refused', (message, fault) => {
  expect(faultsOf({ de: { 'a.b': message } })).toEqual([`texts/public de a.b: ${fault}`]);
});

test.each(['Frist: 12. Februar, 24 Uhr', 'Ziffer 4/5', 'Beginn in Köln (in der Stadt)', 'Das „Ende“', 'IT-Infos'])(
  'the German text %j is fine',
  (message) => {
    expect(faultsOf({ de: { 'a.b': message } })).toEqual([]);
  },
);

test('keys that German lacks and languages the side lacks are left over', () => {
  expect(faultsOf({ de: {}, ru: { 'a.b': 'а' }, xx: {} })).toEqual([
    'texts/public ru a.b: left over: German has no such key',
    'texts/public xx : no such language on this side',
  ]);
});

test('a translation is outdated when its German changed or nobody noted where it came from', () => {
  const messages = { de: { 'a.b': 'Neu', 'a.c': 'Gleich' }, ru: { 'a.b': 'а', 'a.c': 'б' }, ar: {}, 'de-simple': {} };
  const reviews = {
    ru: { 'a.b': { source: sourceHash('Alt'), by: 'person' }, 'a.c': { source: sourceHash('Gleich'), by: 'machine' } },
  } as const;
  const { outdated, missing } = checkCatalogue(catalogue(messages, { reviews }));
  expect(outdated).toEqual(['texts/public ru a.b']);
  expect(missing).toEqual([
    'texts/public de-simple a.b',
    'texts/public de-simple a.c',
    'texts/public ar a.b',
    'texts/public ar a.c',
  ]);
});

test('a legal text is published in a translation only after a person has reviewed it', () => {
  const messages = {
    de: { 'privacy.who': 'Wer' },
    'de-simple': { 'privacy.who': 'Wer' },
    ru: { 'privacy.who': 'Кто' },
  };
  const source = sourceHash('Wer');
  const by = (who: 'machine' | 'person') =>
    checkCatalogue(
      catalogue(messages, {
        legal: ['privacy.*'],
        reviews: {
          'de-simple': { 'privacy.who': { source, by: 'machine' } },
          ru: { 'privacy.who': { source, by: who } },
        },
      }),
    );
  expect(by('machine')).toEqual({
    faults: ['texts/public ru privacy.who: legal text that no person has reviewed'],
    missing: [],
    outdated: [],
  });
  expect(by('person')).toEqual({ faults: [], missing: [], outdated: [] });
});
