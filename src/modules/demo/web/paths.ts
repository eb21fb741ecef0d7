import type { Language } from '../../../platform/i18n/languages.ts';

/** Every address of the module. */
export const demoPaths = {
  roles: (language: Language): string => `/${language}/demo`,
  clock: (language: Language): string => `/${language}/demo/datum`,
  reset: (language: Language): string => `/${language}/demo/neu`,
  post: (language: Language, recipient?: string): string =>
    `/${language}/demo/post${recipient === undefined ? '' : `?an=${encodeURIComponent(recipient)}`}`,
  chronicle: (language: Language): string => `/${language}/chronik`,
};
