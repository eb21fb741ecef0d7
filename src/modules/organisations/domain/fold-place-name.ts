type Rule = readonly [RegExp, string];

/** Abbreviations of official names and of people in a hurry, as whole words; "St" alone at the end may become Stuttgart. */
const abbreviations: readonly Rule[] = [
  [/\bst\.|\bst(?= \p{L})/gu, 'sankt '],
  [/\bo\. ?l\./gu, 'oberlausitz'],
  [/\bopf\./gu, 'oberpfalz'],
  [/\bofr\./gu, 'oberfranken'],
  [/\bmfr\./gu, 'mittelfranken'],
  [/\bufr\./gu, 'unterfranken'],
  [/\bobb\.|\bob\./gu, 'oberbayern'],
  [/\bndb\.|\bnb\./gu, 'niederbayern'],
  [/\bschw\./gu, 'schweiz'],
  [/\bsächs\./gu, 'sächsische'],
  [/\bvogtl\./gu, 'vogtland'],
  [/\berzgeb\./gu, 'erzgebirge'],
  [/\bsa\./gu, 'sachsen'],
  [/\bthür\./gu, 'thüringen'],
  [/\bholst\./gu, 'holstein'],
  [/\bwestf\./gu, 'westfalen'],
  [/\boldb\b\.?/gu, 'oldenburg'],
  [/\ba\. ?d\./gu, 'an der '],
  [/\bi\. ?d\./gu, 'in der '],
  [/\bv\. ?d\./gu, 'vor der '],
  [/\bb\. /gu, 'bei '],
  [/\ba\. ?(?=\p{L})/gu, 'am '],
  [/\bi\. ?(?=\p{L})/gu, 'in '],
  [/\blk\b\.?/gu, 'landkreis '],
  [/\bkr\b\.?(?= )/gu, 'kreis '],
  [/\bldkr\b\.?/gu, 'landkreis '],
  [/\bsg\b\.?(?= )/gu, 'samtgemeinde '],
  [/\bvg\b\.?(?= )/gu, 'verbandsgemeinde '],
];

/** Letters that don't come apart into a base and a mark. */
const letters: readonly Rule[] = [
  [/ß|ẞ/gu, 'ss'],
  [/ł/gu, 'l'],
  [/ø/gu, 'o'],
  [/đ/gu, 'd'],
  [/æ/gu, 'ae'],
];

/**
 * Words of a name as both the register and a person typing it are compared: lower case, without marks,
 * ß as ss, abbreviations written out. Umlauts become `ae` ('long') or `a` ('short').
 */
export function foldPlaceName(name: string, umlauts: 'long' | 'short' = 'long'): string[] {
  const lower = apply(abbreviations, name.normalize('NFC').toLowerCase());
  const spelled = umlauts === 'long' ? lower.replaceAll(/[äöü]/gu, (letter) => long[letter] ?? letter) : lower;
  const plain = apply(letters, spelled).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const long: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

const apply = (rules: readonly Rule[], text: string): string =>
  rules.reduce((folded, [pattern, replacement]) => folded.replaceAll(pattern, replacement), text);
