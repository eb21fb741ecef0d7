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
  const coveredBy = (coverage: ReadonlySet<number>, text: string): boolean => {
    for (const character of text) {
      if (!coverage.has(character.codePointAt(0) ?? 0) && !ignorable.test(character)) return false;
    }
    return true;
  };
  const shown = (text: string): boolean => coverages.some((coverage) => coveredBy(coverage, text));
  return (text) => {
    if (shown(text)) return text;
    return Array.from(clusters.segment(text), ({ segment }) => (shown(segment) ? segment : missingCharacter)).join('');
  };
}
