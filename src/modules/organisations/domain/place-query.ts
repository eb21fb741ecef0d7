import { foldPlaceName } from './fold-place-name.ts';

/** What kind of unit the words of a query ask for. */
export type KindHint =
  | 'kreis'
  | 'stadt'
  | 'gemeinde'
  | 'district'
  | 'amt'
  | 'samtgemeinde'
  | 'verbandsgemeinde'
  | 'verwaltungsgemeinschaft';

/** A query as the search understands it; all texts are folded. */
export type PlaceQuery = {
  /** Digits of a key, when the query is nothing else. */
  key: string | null;
  /** A postal code standing alone or before a name. */
  plz: string | null;
  /** Everything typed, in one word. */
  full: string;
  /** The same without words that only say the kind. */
  core: string;
  /** The words that must occur, without small words between. */
  words: readonly string[];
  hints: readonly KindHint[];
};

const hintWords: Readonly<Record<string, KindHint>> = {
  landkreis: 'kreis',
  kreis: 'kreis',
  stadt: 'stadt',
  gemeinde: 'gemeinde',
  markt: 'gemeinde',
  amt: 'amt',
  samtgemeinde: 'samtgemeinde',
  verbandsgemeinde: 'verbandsgemeinde',
  verwaltungsgemeinschaft: 'verwaltungsgemeinschaft',
  bezirk: 'district',
};
const smallWords = new Set(['am', 'an', 'auf', 'bei', 'dem', 'den', 'der', 'die', 'im', 'in', 'ob', 'vor']);
const longest = 100;

/** Understands what a person typed; null when there is nothing to look for. */
export function parsePlaceQuery(text: string): PlaceQuery | null {
  const typed = text
    .slice(0, longest)
    .trim()
    .replace(/^D\s?-\s?(?=\d)/iu, '');
  const digits = typed.replaceAll(/[\s.-]/gu, '');
  if (/^\d{2,12}$/u.test(digits)) {
    return { key: digits, plz: digits.length === 5 ? digits : null, full: '', core: '', words: [], hints: [] };
  }
  const plz = /(?<!\d)\d{5}(?!\d)/u.exec(typed)?.[0] ?? null;
  const all = foldPlaceName(plz === null ? typed : typed.replace(plz, ' '));
  const named = unless(all, (word) => word in hintWords);
  const full = all.join('');
  if (full.length < 2) return null;
  return {
    key: null,
    plz,
    full,
    core: named.join(''),
    words: unless(named, (word) => smallWords.has(word)).slice(0, 8),
    hints: named.length === all.length ? [] : all.map((word) => hintWords[word]).filter((hint) => hint !== undefined),
  };
}

/** Leaves out words, but never all of them. */
function unless(words: readonly string[], isLeftOut: (word: string) => boolean): readonly string[] {
  const rest = words.filter((word) => !isLeftOut(word));
  return rest.length === 0 ? words : rest;
}
