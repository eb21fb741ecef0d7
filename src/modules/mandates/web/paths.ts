import type { Language } from '../../../platform/i18n/languages.ts';
import { readableCode } from '../domain/short-code.ts';

const of = (language: Language, handle: string, rest = ''): string => `/${language}/vollmacht/${handle}${rest}`;

/** Every address of the module. A matter is named by its word and its own handle. */
export const mandatePaths = {
  list: (language: Language): string => `/${language}/konto/vollmachten`,
  give: (language: Language, word: string, handle: string): string => `/${language}/vollmacht/neu/${word}/${handle}`,
  /** For staff: what came on paper. */
  record: (language: Language, word: string, handle: string): string =>
    `/${language}/verwaltung/vollmacht/${word}/${handle}`,
  enterCode: (language: Language): string => `/${language}/vollmacht/code`,
  accept: (language: Language, code: string): string => `/${language}/vollmacht/annehmen/${readableCode(code)}`,
  show: (language: Language, handle: string, done?: string): string =>
    of(language, handle, done === undefined ? '' : `?erledigt=${done}`),
  acceptOffer: (language: Language, handle: string): string => of(language, handle, '/annehmen'),
  post: (language: Language, handle: string): string => of(language, handle, '/post'),
  end: (language: Language, handle: string): string => of(language, handle, '/zuruecknehmen'),
  sheet: (language: Language, handle: string): string => of(language, handle, '/bogen.pdf'),
};
