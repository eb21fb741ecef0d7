type Rule = readonly [RegExp, string];

/** Abbreviations of official names and of people in a hurry. "St" alone at the end may be the beginning of Stuttgart. */
const abbreviations: readonly Rule[] = [
  ['st\\.|st(?= \\p{L})', 'sankt '],
  ['o\\. ?l\\.', 'oberlausitz '],
  ['opf\\.', 'oberpfalz '],
  ['ofr\\.', 'oberfranken '],
  ['mfr\\.', 'mittelfranken '],
  ['ufr\\.', 'unterfranken '],
  ['i\\. ?ob(?!\\p{L})\\.?', 'in oberbayern '],
  ['i\\. ?nb(?!\\p{L})\\.?', 'in niederbayern '],
  ['i\\. ?schw\\.', 'in schwaben '],
  ['schw\\.', 'schweiz '],
  ['sächs\\.', 'sächsische '],
  ['vogtl\\.', 'vogtland '],
  ['erzgeb\\.', 'erzgebirge '],
  ['bay\\.', 'bayern '],
  ['hl\\.', 'heilig '],
  ['sa\\.', 'sachsen '],
  ['thür\\.', 'thüringen '],
  ['rhld\\.', 'rheinland '],
  ['westf\\.', 'westfalen '],
  ['oldb(?!\\p{L})\\.?', 'oldenburg '],
  ['a\\. ?d\\.', 'an der '],
  ['i\\. ?d\\.', 'in der '],
  ['v\\. ?d\\.', 'vor der '],
  ['b\\. ?(?=\\p{L})', 'bei '],
  ['a\\. ?(?=\\p{L})', 'am '],
  ['i\\. ?(?=\\p{L})', 'in '],
  ['(?:lk|ldkr|lkr)(?!\\p{L})\\.?', 'landkreis '],
  ['kr(?!\\p{L})\\.?(?= )', 'kreis '],
  ['sg(?!\\p{L})\\.?(?= )', 'samtgemeinde '],
  ['vg(?!\\p{L})\\.?(?= )', 'verbandsgemeinde '],
  ['(?<= )nrw(?!\\p{L})', 'nordrhein westfalen '],
  ['(?<= )rlp(?!\\p{L})', 'rheinland pfalz '],
  ['(?<= )nds(?!\\p{L})\\.?', 'niedersachsen '],
  ['(?<= )bw(?!\\p{L})', 'baden württemberg '],
  ['(?<= )mv(?!\\p{L})', 'mecklenburg vorpommern '],
  ['(?<= )sh(?!\\p{L})', 'schleswig holstein '],
].map(([pattern = '', words = '']) => [new RegExp(String.raw`(?<!\p{L})(?:${pattern})`, 'gu'), words]);

/** Letters that don't come apart into a base and a mark. */
const letters: readonly Rule[] = [
  [/ß/gu, 'ss'],
  [/ł/gu, 'l'],
  [/ø/gu, 'o'],
  [/đ/gu, 'd'],
  [/æ/gu, 'ae'],
];

const twoLetters: readonly Rule[] = [
  [/ä/gu, 'ae'],
  [/ö/gu, 'oe'],
  [/ü/gu, 'ue'],
];

/**
 * Words of a name in the form in which the register and a person typing it are compared: lower case, without marks,
 * ß as ss, abbreviations written out; umlauts with two letters ('ae') or with one ('a').
 */
export function foldPlaceName(name: string, umlauts: 'two-letters' | 'one-letter' = 'two-letters'): string[] {
  const full = apply(abbreviations, name.normalize('NFC').toLowerCase());
  const spelled = apply(letters, umlauts === 'two-letters' ? apply(twoLetters, full) : full);
  return (
    spelled
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const apply = (rules: readonly Rule[], text: string): string =>
  rules.reduce((folded, [pattern, words]) => folded.replaceAll(pattern, words), text);
