import { isLanguage, type Language } from '../i18n/languages.ts';

/** The language that an address begins with; null where it begins with none. */
export function languageOfPath(path: string): Language | null {
  const [, first = ''] = path.split('/');
  return isLanguage(first) ? first : null;
}
