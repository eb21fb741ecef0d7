import type { Language } from '../i18n/languages.ts';
import { plainText, prepareParagraphs, prepareText } from './document-text.ts';
import type { PdfBlock, PdfColumn, PdfFact, PdfQuestion, PdfText } from './document.ts';
import { pdfTexts } from './texts/pdf-texts.ts';

type Kind = PdfBlock['kind'];
type Place = { language: Language; /** Level of the last heading; the title is 1. */ level: number };
type Builders = { [K in Kind]: (block: Extract<PdfBlock, { kind: K }>, place: Place) => object };

/**
 * The blocks as the template reads them. PDF/UA forbids to skip a heading level, so levels go down one at a time; it
 * forbids a heading without words, so such a heading is left out.
 */
export function blocksData(blocks: readonly PdfBlock[], language: Language): object[] {
  let level = 1;
  return blocks.filter(hasWords).map((block) => {
    if (block.kind === 'heading') level = Math.min(block.level + 1, level + 1);
    const build = builders[block.kind] as (block: PdfBlock, place: Place) => object;
    return { kind: block.kind, ...build(block, { language, level }) };
  });
}

const hasWords = (block: PdfBlock): boolean => block.kind !== 'heading' || plainText(block.text) !== '';

/** Pairs of label and value as the template reads them. */
export const factsData = (items: readonly PdfFact[], language: Language): object[] =>
  items.map(({ label, value }) => ({ label: prepareText(label, language), value: prepareParagraphs(value, language) }));

const builders: Builders = {
  heading: ({ text }, { language, level }) => ({ level, text: prepareText(text, language) }),
  paragraph: ({ text }, { language }) => ({ text: prepareParagraphs(text, language) }),
  facts: ({ items }, { language }) => ({ items: factsData(items, language) }),
  questions: ({ items }, { language, level }) => ({
    level: level + 1,
    items: items.map((item) => questionData(item, language)),
  }),
  table: (block, { language }) => tableData(block, language),
  list: ({ items, ordered }, { language }) => ({ ordered: ordered ?? false, items: textsData(items, language) }),
  notice: ({ tone, title, text }, { language }) => ({
    tone,
    title: title === undefined ? null : prepareText(title, language),
    text: prepareParagraphs(text, language),
  }),
  signatures: ({ items }, { language }) => ({
    items: items.map(({ name, office }) => ({
      placeAndDate: prepareText(pdfTexts.in(language)('signature.place-and-date'), language),
      signature: prepareText(pdfTexts.in(language)('signature.signature'), language),
      below: textsData(
        [name, office].filter((text) => text !== undefined),
        language,
      ),
    })),
  }),
  pairs: ({ rows }, { language }) => ({
    rows: rows.map(({ first, second }) => ({
      first: prepareParagraphs(first, language),
      second: prepareParagraphs(second, language),
    })),
  }),
  'page-break': () => ({}),
  spacer: ({ size }) => ({ millimetres: size === 'small' ? 4 : 12 }),
};

const textsData = (texts: readonly PdfText[], language: Language): object[] =>
  texts.map((text) => prepareText(text, language));

const questionData = (item: PdfQuestion, language: Language): object => ({
  question: plainText(item.question) === '' ? null : prepareText(item.question, language),
  hint: item.hint === undefined ? null : prepareText(item.hint, language),
  answer: (item.answer ?? []).flatMap((text) => prepareParagraphs(text, language)),
  choices: textsData(item.choices ?? [], language),
  lines: item.lines ?? 0,
});

function tableData({ caption, columns, rows }: Extract<PdfBlock, { kind: 'table' }>, language: Language): object {
  const full = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
  return {
    caption: prepareText(caption, language),
    columns: columns.map((column, index) => ({
      header: prepareText(column.header, language),
      align: column.align ?? 'start',
      width:
        column.width ??
        shareOf(
          column,
          full.map((row) => row[index] ?? ''),
        ),
    })),
    // A row stays on one page unless it may be higher than a page.
    rows: full.map((row) => ({
      cells: textsData(row, language),
      breakable: row.some((cell) => plainText(cell).length > 400),
    })),
  };
}

/** Short columns take what they need (null); the others share the rest by the length of their usual text. */
function shareOf({ header }: PdfColumn, cells: readonly PdfText[]): number | null {
  const lengths = [header, ...cells].map((text) => plainText(text).length);
  if (Math.max(...lengths) <= 14) return null;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.max(1, Math.round(Math.sqrt(mean) * 10) / 10);
}
