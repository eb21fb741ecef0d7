import type { LocalText } from './call-content.ts';
import { isLocalText } from './texts-of-content.ts';

/** Translations of texts by language and by the German text. */
export type ContentTranslations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Gives every text of a call's content the languages it is translated into; what is written by hand stays.
 * Consent and privacy texts are left out: a translation nobody has reviewed is not published.
 */
export function translateContent<T>(content: T, translations: ContentTranslations): T {
  return walk(content, translations) as T;
}

function walk(value: unknown, translations: ContentTranslations): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, translations));
  if (value === null || typeof value !== 'object') return value;
  if (isLocalText(value)) return translated(value, translations);
  if ('type' in value && value.type === 'consent') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'privacy' ? item : walk(item, translations)]),
  );
}

function translated(text: LocalText, translations: ContentTranslations): LocalText {
  const found = Object.entries(translations).flatMap(([language, words]) => {
    const own = words[text.de];
    return own === undefined ? [] : [[language, own] as const];
  });
  return { ...Object.fromEntries(found), ...text };
}
