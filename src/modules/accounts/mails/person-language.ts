import { isLanguage, type Language } from '../../../platform/i18n/languages.ts';

/** The language letters to a person are written in. */
export const personLanguage = ({ language }: { language: string }): Language =>
  isLanguage(language) ? language : 'de';
