import { languageFacts, type Language } from '../i18n/languages.ts';
import type { PdfText } from './document.ts';

export type Direction = 'ltr' | 'rtl';

/** A piece of a line: text, a boxed piece of another direction, or (null) a place where a long word may break. */
export type TextRun = string | null | { text: string; dir: Direction };

/** Words ready for the template. */
export type PreparedText = { lang: string; dir: Direction; lines: TextRun[][] };

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u200f]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const digits = /\d/u;
const isolated = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/u;
const longestBox = 60;

/** Words of a document, in one block. */
export function prepareText(text: PdfText, language: Language): PreparedText {
  const voice = voiceOf(text, language);
  const lines = clean(wordsOf(text)).split('\n');
  return { ...voice, lines: lines.map((line) => runsOf(line, voice.dir)) };
}

/** Words of a document, with a paragraph for each empty line in them. No words, no paragraph. */
export function prepareParagraphs(text: PdfText, language: Language): PreparedText[] {
  const { lang, dir } = voiceOf(text, language);
  return clean(wordsOf(text))
    .split(/\n{2,}/u)
    .filter((words) => words !== '')
    .map((words) => ({ lang, dir, lines: words.split('\n').map((line) => runsOf(line, dir)) }));
}

/** All prepared words inside a value, one string each, in the order of its entries. */
export function readingOrder(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isPrepared(value)) return Object.values(value).flatMap(readingOrder);
  const words = value.lines.map((line) =>
    line.map((run) => (typeof run === 'string' ? run : (run?.text ?? ''))).join(''),
  );
  return [words.join(' ')];
}

const isPrepared = (value: object): value is PreparedText =>
  'lines' in value && Array.isArray(value.lines) && 'dir' in value;

/** Words as one plain line, for titles in metadata and alternative texts. */
export const plainText = (text: PdfText): string =>
  clean(wordsOf(text))
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ');

const wordsOf = (text: PdfText): string => (typeof text === 'string' ? text : text.text);

/** Text without one letter of its language's script, such as a German name in an Arabic letter, has its own direction. */
function voiceOf(text: PdfText, language: Language): { lang: string; dir: Direction } {
  const tag = typeof text === 'string' ? language : text.language;
  const { direction } = languageFacts(tag);
  const words = wordsOf(text);
  const [own, other] = direction === 'rtl' ? [rightToLeft, leftToRight] : [leftToRight, rightToLeft];
  if (other.test(words) && !own.test(words)) {
    return direction === 'rtl'
      ? { lang: 'und', dir: 'ltr' }
      : { lang: /[پچژگکی]/u.test(words) ? 'fa' : 'ar', dir: 'rtl' };
  }
  return { lang: tag === 'de-simple' ? 'de' : tag, dir: direction };
}

/**
 * Control characters, embeddings and overrides are dropped: they have no glyph, PDF/UA refuses them, and an override
 * could show another text than the one that is read out.
 */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/gu, '')
    .replaceAll(/\p{Variation_Selector}|[\u{e0000}-\u{e0fff}]/gu, '')
    .replaceAll(/ +$/gmu, '')
    .trim();

function runsOf(line: string, dir: Direction): TextRun[] {
  // Every second part stood in an isolate: the pattern is a capturing one.
  return line.split(isolated).flatMap((part, index) => (index % 2 === 0 ? breakable(part) : isolate(part, dir)));
}

/** A box cannot break over lines, so only short pieces are boxed: names, dates, numbers, addresses. */
function isolate(text: string, dir: Direction): TextRun[] {
  const own = directionOf(text, dir);
  const plain = own === dir && (dir === 'ltr' || !leftToRight.test(text));
  return plain || text.length > longestBox ? breakable(text) : [{ text, dir: own }];
}

function directionOf(text: string, fallback: Direction): Direction {
  const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0];
  if (first !== undefined) return rightToLeft.test(first) ? 'rtl' : 'ltr';
  return digits.test(text) ? 'ltr' : fallback;
}

/** Addresses, hashes and other words longer than a narrow column may break; words of letters are hyphenated instead. */
function breakable(text: string): TextRun[] {
  // Every second part is a long word: the pattern is a capturing one.
  const parts = text.replaceAll(/[\u2066-\u2069]/gu, '').split(/(\S{29,})/u);
  const runs = parts.flatMap((part, index): TextRun[] => {
    if (index % 2 === 0 || /^[\p{L}\p{M}\u200c]{1,60}\p{P}*$/u.test(part)) return [part];
    const pieces = part.length > 1000 ? /.{1,60}/gu : /.{1,10}?[/?&=._@:-]+|.{1,10}/gu;
    return (part.match(pieces) ?? []).flatMap((piece) => [piece, null]);
  });
  return runs.filter((run) => run !== '');
}
