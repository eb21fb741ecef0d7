import { IntlMessageFormat } from 'intl-messageformat';
import type { ComponentChildren } from 'preact';
import { languageFacts, type Language } from './languages.ts';
import { registerCatalogue, textOverride } from './text-catalogues.ts';

/** What a message may be given: text and numbers; dates come formatted. */
export type TextValues = Readonly<Record<string, string | number>>;

/** What a rich message may be given for `<slot>words</slot>` and `{name}`. */
export type RichValues = Readonly<
  Record<string, string | number | ComponentChildren | ((children: ComponentChildren) => ComponentChildren)>
>;

/** Texts of one module in one language. */
export type Translator<Key extends string> = {
  (key: Key, values?: TextValues): string;
  /** The message with markup: slots become elements. */
  rich: (key: Key, values: RichValues) => ComponentChildren;
  language: Language;
};

type Catalogue<Key extends string> = Readonly<Record<Key, string>>;
type Catalogues<Key extends string> = { de: Catalogue<Key> } & Partial<
  Record<Language, Partial<Catalogue<NoInfer<Key>>>>
>;

/** The texts of a module. `catalogues` is there for checks and for the admin pages. */
export type Texts<Key extends string> = {
  in: (language: Language) => Translator<Key>;
  catalogues: { name?: string; public?: Catalogues<string>; staff?: Catalogues<string> };
};

/**
 * Declares a module's texts: `public` in every language of the interface, `staff` in German and English.
 * `name` says where they lie ('calls.interest'); the administration lists and changes them under it.
 * A key without text in a language falls back to German; the checks list such keys.
 */
export function defineTexts<Public extends string = never, Staff extends string = never>(catalogues: {
  name?: string;
  public?: Catalogues<Public>;
  staff?: Catalogues<Staff>;
}): Texts<Public | Staff> {
  const translators = new Map<Language, Translator<Public | Staff>>();
  const { name, public: open, staff } = catalogues;
  if (name !== undefined) registerCatalogue({ name, public: open, staff });
  return {
    catalogues,
    in: (language) => {
      const known = translators.get(language);
      if (known !== undefined) return known;
      const made = makeTranslator<Public | Staff>(language, catalogues);
      translators.set(language, made);
      return made;
    },
  };
}

function makeTranslator<Key extends string>(
  language: Language,
  { name, public: open, staff }: Texts<string>['catalogues'],
): Translator<Key> {
  const german: Record<string, string> = { ...open?.de, ...staff?.de };
  const messages = { ...own(open, language), ...own(staff, language) };
  const changed = (tag: Language, key: string): string | undefined =>
    name === undefined ? undefined : textOverride({ catalogue: name, language: tag, key });
  const find = (key: string): string => {
    const message = changed(language, key) ?? messages[key] ?? changed('de', key) ?? german[key];
    if (message === undefined) throw new Error(`No text for "${key}"`);
    return message;
  };
  const formats = new Map<string, { message: string; format: IntlMessageFormat }>();
  const { locale, direction } = languageFacts(language);
  const format = (key: string): IntlMessageFormat => {
    const message = find(key);
    const known = formats.get(key);
    if (known?.message === message) return known.format;
    const made = new IntlMessageFormat(message, locale);
    formats.set(key, { message, format: made });
    return made;
  };
  const translate = (key: Key, values?: TextValues): string => {
    if (values === undefined) {
      const message = find(key);
      if (!/[{<']/u.test(message)) return message;
    }
    return String(format(key).format({ ...isolated(values ?? {}, direction) }));
  };
  const rich = (key: Key, values: RichValues): ComponentChildren => {
    const slots = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, slot(value, direction)]));
    const parts = format(key).format<ComponentChildren>(slots as Record<string, string>);
    return parts as ComponentChildren;
  };
  return Object.assign(translate, { rich, language });
}

const own = (catalogues: Catalogues<string> | undefined, language: Language): Record<string, string> =>
  Object.fromEntries(
    Object.entries(catalogues?.[language] ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** Names and formatted dates keep their own direction inside right-to-left sentences (Unicode FSI ... PDI). */
const isolate = (value: string | number, direction: 'ltr' | 'rtl'): string | number =>
  direction === 'rtl' && typeof value === 'string' && value !== '' ? `\u2068${value}\u2069` : value;

const isolated = (values: TextValues, direction: 'ltr' | 'rtl'): TextValues =>
  direction === 'ltr'
    ? values
    : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value, direction)]));

function slot(value: RichValues[string], direction: 'ltr' | 'rtl'): unknown {
  if (typeof value === 'function') {
    const render = value as (children: ComponentChildren) => ComponentChildren;
    return (parts: ComponentChildren[]): ComponentChildren => render(parts.length === 1 ? parts[0] : parts);
  }
  return typeof value === 'string' || typeof value === 'number' ? isolate(value, direction) : value;
}
