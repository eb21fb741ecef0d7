import type { Language } from '../../platform/i18n/languages.ts';

/** Sample words: Arabic where the gallery looks at a page from right to left, German elsewhere. */
export const say = (language: Language, german: string, arabic: string): string =>
  language === 'ar' || language === 'fa' ? arabic : german;
