/** A language of the interface. `locale` is what Intl is asked for; calendars are Gregorian in all of them. */
export type LanguageFacts = {
  tag: string;
  autonym: string;
  direction: 'ltr' | 'rtl';
  locale: string;
  script: 'latin' | 'cyrillic' | 'arabic';
};

/** All languages of the public side, in the order of the language choice. */
export const languages = [
  { tag: 'de', autonym: 'Deutsch', direction: 'ltr', locale: 'de-DE', script: 'latin' },
  { tag: 'de-simple', autonym: 'Einfache Sprache', direction: 'ltr', locale: 'de-DE', script: 'latin' },
  { tag: 'en', autonym: 'English', direction: 'ltr', locale: 'en-GB', script: 'latin' },
  { tag: 'ar', autonym: 'العربية', direction: 'rtl', locale: 'ar-EG-u-ca-gregory-nu-latn', script: 'arabic' },
  { tag: 'fa', autonym: 'فارسی', direction: 'rtl', locale: 'fa-IR-u-ca-gregory-nu-latn', script: 'arabic' },
  { tag: 'uk', autonym: 'Українська', direction: 'ltr', locale: 'uk-UA', script: 'cyrillic' },
  { tag: 'fr', autonym: 'Français', direction: 'ltr', locale: 'fr-FR', script: 'latin' },
  { tag: 'tr', autonym: 'Türkçe', direction: 'ltr', locale: 'tr-TR', script: 'latin' },
  { tag: 'ru', autonym: 'Русский', direction: 'ltr', locale: 'ru-RU', script: 'cyrillic' },
] as const satisfies readonly LanguageFacts[];

export type Language = (typeof languages)[number]['tag'];

/** Languages of the agency's own pages. */
export const staffLanguages = ['de', 'en'] as const satisfies readonly Language[];

/** Whether a text names a language of the interface. */
export const isLanguage = (tag: string): tag is Language => languages.some((language) => language.tag === tag);

/** Facts of a language. */
export function languageFacts(tag: Language): LanguageFacts {
  const facts = languages.find((language) => language.tag === tag);
  if (facts === undefined) throw new RangeError(`No such language: ${tag}`);
  return facts;
}
