import { foldPlaceName } from './fold-place-name.ts';

const spellings = ['two-letters', 'one-letter'] as const;
/** Words before a name that say what it is. */
const kindBefore =
  /^(?:landkreis|kreis|bezirk|regionalverband|region|städteregion|verwaltungsgemeinschaft|gvv|vvg|vg)\s+(?:der\s+stadt\s+)?/iu;

/**
 * What the search looks at: '!' before what a place is called, with and without a remark, '|' around other names it
 * answers to, then every word after a blank. Blanks and hyphens inside names are dropped before the words,
 * so that "Neu-Muster", "Neu Muster" and "Neumuster" are one.
 */
export function placeSearchText({ label, name }: { label: string; name: string }): string {
  const bare = label.replace(kindBefore, '');
  const labels = joinedForms([label, withoutRemark(label)]);
  const others = joinedForms([bare, withoutRemark(bare), ...secondLanguage(name, label)]);
  const words = spellings.flatMap((umlauts) =>
    [label, name.split(',')[0] ?? name].flatMap((text) => foldPlaceName(text, umlauts)),
  );
  return [
    ...labels.map((form) => `!${form}|`),
    ...others.filter((form) => !labels.includes(form)).map((form) => `${form}|`),
    ...new Set(words.map((word) => ` ${word}`)),
  ].join('');
}

function joinedForms(names: readonly string[]): string[] {
  const forms = names.flatMap((name) => spellings.map((umlauts) => foldPlaceName(name, umlauts).join('')));
  return [...new Set(forms)].filter((form) => form !== '');
}

/** "Halle" for "Halle (Saale)", "Lauenburg" for "Lauenburg/Elbe", "Frankfurt" for "Frankfurt am Main". */
const withoutRemark = (label: string): string =>
  label.replace(/\s*(?:[(/]|\s[abiv]\.|\s(?:am|an der|im|in der|in|bei|ob der|vor der)\s).*$/u, '').trim();

/** Names in Sorbian and Low German stand after a slash; so do rivers and landscapes, which belong to the label. */
const secondLanguage = (name: string, label: string): string[] =>
  name
    .split('/')
    .slice(1)
    .map((part) => part.split(',')[0]?.trim() ?? '')
    .filter((part) => !label.includes(part));
