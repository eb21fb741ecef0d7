import { IntlMessageFormat } from 'intl-messageformat';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message asks for: its placeholders, plurals, selects and tags, and which plural forms it spells out. */
export type MessageShape = {
  /** 'days:number' (also for plurals), 'kind:select(county,town)', '<link>': equal in every language. */
  slots: readonly string[];
  plurals: readonly { name: string; ordinal: boolean; forms: readonly string[] }[];
};

/** Takes a message apart. Throws if it is no valid ICU message. */
export function messageShape(message: string, locale: string): MessageShape {
  const slots = new Set<string>();
  const plurals: { name: string; ordinal: boolean; forms: string[] }[] = [];
  const visit = (part: Part): void => {
    if ('pluralType' in part) {
      plurals.push({ name: part.value, ordinal: part.pluralType === 'ordinal', forms: Object.keys(part.options) });
    }
    const name = slotName(part);
    if (name !== undefined) slots.add(name);
    children(part).forEach(visit);
  };
  new IntlMessageFormat(message, locale).getAst().forEach(visit);
  return { slots: [...slots].toSorted(), plurals };
}

/** Names the plural forms the language needs for whole numbers up to 200 and the message lacks. */
export function missingForms(locale: string, ordinal: boolean, forms: readonly string[]): string[] {
  const rules = new Intl.PluralRules(locale, { type: ordinal ? 'ordinal' : 'cardinal' });
  const exact = new Set(forms.filter((form) => form.startsWith('=')).map((form) => Number(form.slice(1))));
  const needed = new Set<string>(['other']);
  for (let count = 0; count <= 200; count += 1) if (!exact.has(count)) needed.add(rules.select(count));
  return [...needed].filter((form) => !forms.includes(form));
}

const kinds = { 1: '', 2: ':number', 3: ':date', 4: ':time' } as const;

function slotName(part: Part): string | undefined {
  if ('pluralType' in part) return `${part.value}:number`;
  if ('options' in part) return `${part.value}:select(${Object.keys(part.options).toSorted().join(',')})`;
  if ('children' in part) return `<${part.value}>`;
  return part.type in kinds && 'value' in part ? `${part.value}${kinds[part.type as keyof typeof kinds]}` : undefined;
}

function children(part: Part): Part[] {
  if ('options' in part) return Object.values(part.options).flatMap((option) => option.value);
  return 'children' in part ? part.children : [];
}
