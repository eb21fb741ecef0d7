import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const accountPaths = {
  signIn: (language: Language, next?: string): string =>
    `/${language}/anmelden${next === undefined ? '' : `?weiter=${encodeURIComponent(next)}`}`,
  enterCode: (language: Language, id: string): string => `/${language}/anmelden/code?vorgang=${id}`,
  code: (language: Language): string => `/${language}/anmelden/code`,
  openLink: (language: Language, token: string): string => `/${language}/anmelden/link/${token}`,
  signOut: (language: Language): string => `/${language}/abmelden`,
};
