import { afterEach, expect, test } from 'vitest';
import { negotiateLanguage } from '../http/negotiate-language.ts';
import { setPageSettings } from '../settings/page-settings.ts';
import { fixLanguagesOff, offeredLanguages } from './offered-languages.ts';

afterEach(() => {
  setPageSettings(new Map());
  fixLanguagesOff(undefined);
});

test('a language that is off is neither offered nor negotiated; German stays', () => {
  expect(offeredLanguages()).toHaveLength(9);
  setPageSettings(new Map([['LANGUAGES_OFF', 'ru, de,xx']]));
  expect(offeredLanguages()).toEqual(['de', 'de-simple', 'en', 'ar', 'fa', 'uk', 'fr', 'tr']);
  expect([negotiateLanguage('ru,tr;q=0.5'), negotiateLanguage('ru')]).toEqual(['tr', 'de']);
});

test('the environment comes before the page', () => {
  setPageSettings(new Map([['LANGUAGES_OFF', 'ru']]));
  fixLanguagesOff(['tr']);
  expect([offeredLanguages().includes('ru'), offeredLanguages().includes('tr')]).toEqual([true, false]);
});
