import { fontCoverage } from './font-coverage.ts';

/** Stands where no font has the character. */
export const missingCharacter = '▯';

const ignorable = /^[\p{Default_Ignorable_Code_Point}\n]$/u;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Makes a function that replaces what none of the fonts can show. PDF/UA refuses a document with a single character
 * without glyph, and nobody's form may fail because of one. A letter with its marks must be in one font.
 */
export function printableIn(fonts: readonly Buffer[]): (text: string) => string {
  const coverages = fonts.map(fontCoverage);
  const shown = (cluster: string): boolean => {
    const points = [...cluster].filter((character) => !ignorable.test(character)).map((character) => character.codePointAt(0) ?? 0);
    return coverages.some((coverage) => points.every((point) => coverage.has(point)));
  };
  const everywhere = coverages.at(0);
  return (text) => {
    const common = [...text].every((character) => everywhere?.has(character.codePointAt(0) ?? 0));
    if (common) return text;
    return Array.from(clusters.segment(text), ({ segment }) => (shown(segment) ? segment : missingCharacter)).join('');
  };
}
