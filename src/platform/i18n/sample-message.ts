import { IntlMessageFormat } from 'intl-messageformat';
import { languageFacts, type Language } from './languages.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * A text as somebody may see it, with made-up values: names in angle brackets, numbers one and five.
 * @returns one line per number, so that singular and plural can be seen.
 */
export function sampleMessage(body: string, language: Language): string[] {
  const format = new IntlMessageFormat(body, languageFacts(language).locale);
  const hasNumber = format.getAst().some(asksForNumber);
  return (hasNumber ? [1, 5] : [1]).map((number) => {
    const values = Object.fromEntries(format.getAst().flatMap((part) => valuesOf(part, number)));
    return [format.format<string>(values as Record<string, string>)].flat().join('');
  });
}

/** 1 a value, 2 a number, 3 a date, 4 a time; the library's names for them exist in its types only. */
const kindOf = (part: Part): number => part.type;

const asksForNumber = (part: Part): boolean =>
  'pluralType' in part || kindOf(part) === 2 || childrenOf(part).some(asksForNumber);

function valuesOf(part: Part, number: number): [string, unknown][] {
  const inside = childrenOf(part).flatMap((child) => valuesOf(child, number));
  if ('value' in part && ('pluralType' in part || kindOf(part) === 2)) return [[part.value, number], ...inside];
  if ('options' in part) return [[part.value, Object.keys(part.options)[0]], ...inside];
  if ('children' in part) return [[part.value, (words: string[]) => words.join('')], ...inside];
  if ([3, 4].includes(kindOf(part)) && 'value' in part) return [[part.value, new Date(0)]];
  return kindOf(part) === 1 && 'value' in part ? [[part.value, `‹${part.value}›`]] : inside;
}

function childrenOf(part: Part): Part[] {
  if ('options' in part) return Object.values(part.options).flatMap((option) => option.value);
  return 'children' in part ? part.children : [];
}
