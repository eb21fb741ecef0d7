import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const homePaths = {
  start: (language: Language): string => `/${language}/`,
  imprint: (language: Language): string => `/${language}/impressum`,
  privacy: (language: Language): string => `/${language}/datenschutz`,
  accessibility: (language: Language): string => `/${language}/barrierefreiheit`,
  easyLanguage: (language: Language): string => `/${language}/leichte-sprache`,
  signLanguage: (language: Language): string => `/${language}/gebaerdensprache`,
  programs: (language: Language): string => `/${language}/schnittstelle`,
  contact: (language: Language): string => `/${language}/kontakt`,
  feedback: (language: Language, page?: string): string =>
    `/${language}/rueckmeldung${page === undefined ? '' : `?seite=${encodeURIComponent(page)}`}`,
};
