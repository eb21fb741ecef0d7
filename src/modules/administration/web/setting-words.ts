import type { Language } from '../../../platform/i18n/languages.ts';
import { administrationTexts } from '../texts/administration-texts.ts';

/** What a setting is called and what it does; a test sees to it that every setting has both. */
export function settingWords(name: string, language: Language): { title: string; line: string } {
  const t = administrationTexts.in(language);
  const key = `setting.${name.toLowerCase().replaceAll('_', '-')}`;
  return { title: t(`${key}.title` as 'settings.title'), line: t(`${key}.line` as 'settings.title') };
}
