import { afterEach, expect, test } from 'vitest';
import { defineTexts } from './define-texts.ts';
import { setTextOverrides, textCatalogues } from './text-catalogues.ts';

const texts = defineTexts({
  name: 'test.catalogue',
  public: {
    de: { hello: 'Guten Tag', days: '{days, plural, one {# Tag} other {# Tage}}', only: 'Nur deutsch' },
    en: { hello: 'Hello', days: '{days, plural, one {# day} other {# days}}' },
  },
});
const change = (language: string, key: string, body: string) => ({ catalogue: 'test.catalogue', language, key, body });

afterEach(() => setTextOverrides([]));

test('a changed text holds at once, also for a translator somebody holds, and gives way again', () => {
  const t = texts.in('en');
  expect([t('hello'), t('days', { days: 2 })]).toEqual(['Hello', '2 days']);
  setTextOverrides([
    change('en', 'hello', 'Good day'),
    change('en', 'days', '{days, plural, one {# sun} other {# suns}}'),
  ]);
  expect([t('hello'), t('days', { days: 2 })]).toEqual(['Good day', '2 suns']);
  setTextOverrides([]);
  expect([t('hello'), t('days', { days: 2 })]).toEqual(['Hello', '2 days']);
});

test('a language without a text of its own shows the changed German one', () => {
  setTextOverrides([change('de', 'only', 'Anders'), change('de', 'hello', 'Moin')]);
  expect([texts.in('en')('only'), texts.in('en')('hello'), texts.in('de')('hello')]).toEqual([
    'Anders',
    'Hello',
    'Moin',
  ]);
});

test('a change that asks for what nobody gives is left out', () => {
  setTextOverrides([change('en', 'hello', 'Hello {name}'), change('en', 'gone', 'x')]);
  expect(texts.in('en')('hello')).toBe('Hello');
});

test('a catalogue with a name is listed', () => {
  expect(textCatalogues().map(({ name }) => name)).toContain('test.catalogue');
});
