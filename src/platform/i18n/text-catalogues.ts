import type { Language } from './languages.ts';
import { messageFault } from './message-fault.ts';

type Messages = Readonly<Record<string, string | undefined>>;

/** A set of texts by the name it is declared under: `public` in every language, `staff` in German and English. */
export type TextCatalogue = {
  name: string;
  public?: Partial<Record<Language, Messages>> | undefined;
  staff?: Partial<Record<Language, Messages>> | undefined;
};

/** A text changed in the administration. */
export type TextOverride = { catalogue: string; language: string; key: string; body: string };

const catalogues = new Map<string, TextCatalogue>();
let overrides: ReadonlyMap<string, string> = new Map();

/** Makes a set of texts known, so that it can be listed and changed. */
export function registerCatalogue(catalogue: TextCatalogue): void {
  catalogues.set(catalogue.name, catalogue);
}

/** Every set of texts the process has loaded, by name. */
export const textCatalogues = (): readonly TextCatalogue[] =>
  [...catalogues.values()].toSorted((one, other) => one.name.localeCompare(other.name));

/** The text as it was delivered. */
export function deliveredText(catalogue: string, language: Language, key: string): string | undefined {
  const found = catalogues.get(catalogue);
  return found?.public?.[language]?.[key] ?? found?.staff?.[language]?.[key];
}

/**
 * Sets all changed texts of this process at once. One that no longer fits the delivered German text is left out:
 * with a placeholder nobody fills a page could not be shown at all.
 */
export function setTextOverrides(changes: readonly TextOverride[]): void {
  const fitting = changes.filter(({ catalogue, language, key, body }) => {
    const german = deliveredText(catalogue, 'de', key);
    return german !== undefined && messageFault({ body, german, language: language as Language }) === null;
  });
  overrides = new Map(fitting.map((change) => [placeOf(change), change.body]));
}

/** The changed text, if there is one that holds. */
export const textOverride = (at: Omit<TextOverride, 'body'>): string | undefined =>
  overrides.size === 0 ? undefined : overrides.get(placeOf(at));

const placeOf = ({ catalogue, language, key }: Omit<TextOverride, 'body'>): string => `${catalogue}/${language}/${key}`;
