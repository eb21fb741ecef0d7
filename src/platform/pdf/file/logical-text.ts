import { encodeText, readPdf, writePdf } from './pdf-file.ts';
import { structureOf } from './structure-tree.ts';

const arabicLetter = /[\p{Script=Arabic}&&\p{L}]/v;

/** Whether words run from right to left, at least in part. */
export const runsFromRightToLeft = (text: string): boolean => arabicLetter.test(text);

/**
 * Gives each element with Arabic letters its words in the order in which they are read. The compiler writes them as they
 * stand on the page, from left to right, so that a screen reader would begin each line at its last word (PDF/UA-1, 7.1:
 * logical reading order; ISO 32000-1, 14.9.4: replacement text).
 * `texts` are all such texts in reading order. Should they not fit the elements, the file stays as it is.
 */
export function withLogicalText(pdf: Uint8Array, texts: readonly string[]): Uint8Array {
  const file = readPdf(pdf);
  const elements = structureOf(file).filter((element) => element.leaf && runsFromRightToLeft(element.text));
  const pairs = elements.map((element, index) => ({ id: element.id, drawn: element.text, read: texts[index] ?? '' }));
  if (elements.length !== texts.length || !pairs.every(({ drawn, read }) => sameLetters(drawn, read))) return pdf;
  return writePdf(file, new Map(pairs.map(({ id, read }) => [id, `/ActualText ${encodeText(read)}`])));
}

/** Drawn text repeats or loses a letter here and there, where letters are drawn as one; nearly all must be in both. */
function sameLetters(drawn: string, read: string): boolean {
  const [one, other] = [lettersOf(drawn), lettersOf(read)];
  return one.intersection(other).size >= 0.8 * one.union(other).size;
}

const lettersOf = (text: string): Set<string> => new Set(text.normalize('NFKD').match(/\p{L}/gu));
