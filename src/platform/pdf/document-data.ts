import QRCode from 'qrcode';
import type { Language } from '../i18n/languages.ts';
import { languageFacts } from '../i18n/languages.ts';
import { plainText, prepareParagraphs, prepareText, type PreparedText } from './document-text.ts';
import type { PdfBlock, PdfColumn, PdfDocument, PdfFact, PdfQuestion, PdfText } from './document.ts';
import { pdfTexts } from './texts/pdf-texts.ts';

/** Everything the template `document.typ` reads, as plain values for JSON. */
export async function documentData(document: PdfDocument): Promise<object> {
  const { language } = document;
  const { direction } = languageFacts(language);
  const say = sayIn(language);
  return {
    lang: language === 'de-simple' ? 'de' : language,
    dir: direction,
    metadata: {
      title: plainText(document.title),
      author: plainText(document.letterhead.sender),
      created: dateParts(document.createdAt),
    },
    title: say(document.title),
    subtitle: sayMaybe(document.subtitle, language),
    letterhead: { sender: say(document.letterhead.sender), lines: document.letterhead.lines.map(say) },
    banner: sayMaybe(document.banner, language),
    reference: facts(document.reference, language),
    qr: await qrCode(document),
    blocks: blocks(document.blocks, language),
    footer: say(document.footer),
    labels: labels(language),
    missingCharacters: false,
  };
}

const sayIn =
  (language: Language) =>
  (text: PdfText): PreparedText =>
    prepareText(text, language);

const sayMaybe = (text: PdfText | undefined, language: Language): PreparedText | null =>
  text === undefined ? null : prepareText(text, language);

function labels(language: Language): object {
  const t = pdfTexts.in(language);
  return {
    page: plainText(t('page.of', { page: '{page}', pages: '{pages}' })),
    placeAndDate: prepareText(t('signature.place-and-date'), language),
    signature: prepareText(t('signature.signature'), language),
    missingCharacters: prepareText(t('characters.missing'), language),
  };
}

/** The template library knows no time zones: the parts are those of UTC, which the file's metadata names. */
function dateParts(at: number): Record<string, number> {
  const date = new Date(at);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

async function qrCode({ qr, language }: PdfDocument): Promise<object | null> {
  if (qr === undefined) return null;
  const { protocol, href } = new URL(qr.url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`No web address: ${protocol}`);
  return {
    svg: await QRCode.toString(href, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
    alt: pdfTexts.in(language)('qr.alternative', { caption: plainText(qr.caption), address: href }).replaceAll(/[\u2066-\u2069]/gu, ''),
    caption: prepareText(qr.caption, language),
    url: href,
    address: prepareText(href, 'en'),
  };
}

const facts = (items: readonly PdfFact[], language: Language): object[] =>
  items.map(({ label, value }) => ({ label: prepareText(label, language), value: prepareParagraphs(value, language) }));

/** PDF/UA forbids to skip a heading level; the title is level 1, so blocks begin at 2 and go one step down at a time. */
function blocks(parts: readonly PdfBlock[], language: Language): object[] {
  let level = 1;
  return parts.map((part) => {
    if (part.kind === 'heading') level = Math.min(part.level + 1, level + 1);
    return blockData(part, language, level);
  });
}

function blockData(part: PdfBlock, language: Language, level: number): object {
  const say = sayIn(language);
  switch (part.kind) {
    case 'heading':
      return { kind: part.kind, level, text: say(part.text) };
    case 'paragraph':
      return { kind: part.kind, text: prepareParagraphs(part.text, language) };
    case 'facts':
      return { kind: part.kind, items: facts(part.items, language) };
    case 'questions':
      return { kind: part.kind, level: level + 1, items: part.items.map((item) => question(item, language)) };
    case 'table':
      return table(part, language);
    case 'list':
      return { kind: part.kind, ordered: part.ordered ?? false, items: part.items.map(say) };
    case 'notice':
      return {
        kind: part.kind,
        tone: part.tone,
        title: sayMaybe(part.title, language),
        text: prepareParagraphs(part.text, language),
      };
    case 'signatures':
      return {
        kind: part.kind,
        items: part.items.map(({ name, office }) => ({
          below: [name, office].filter((text) => text !== undefined).map(say),
        })),
      };
    case 'pairs':
      return {
        kind: part.kind,
        rows: part.rows.map(({ first, second }) => ({
          first: prepareParagraphs(first, language),
          second: prepareParagraphs(second, language),
        })),
      };
    case 'page-break':
      return { kind: part.kind };
    case 'spacer':
      return { kind: part.kind, height: part.size === 'small' ? 4 : 12 };
  }
}

const question = (item: PdfQuestion, language: Language): object => ({
  question: prepareText(item.question, language),
  hint: sayMaybe(item.hint, language),
  answer: (item.answer ?? []).flatMap((text) => prepareParagraphs(text, language)),
  choices: (item.choices ?? []).map((text) => prepareText(text, language)),
  lines: item.lines ?? 0,
});

function table(part: Extract<PdfBlock, { kind: 'table' }>, language: Language): object {
  const say = sayIn(language);
  const rows = part.rows.map((row) => part.columns.map((_, index) => row[index] ?? ''));
  return {
    kind: part.kind,
    caption: say(part.caption),
    columns: part.columns.map((column, index) => ({
      header: say(column.header),
      align: column.align ?? 'start',
      width: column.width ?? shareOf(column, rows.map((row) => row[index] ?? '')),
    })),
    rows: rows.map((row) => ({ cells: row.map(say), breakable: row.some((cell) => plainText(cell).length > 400) })),
  };
}

/** Short columns take what they need (null); the others share the rest by the length of their usual text. */
function shareOf({ header }: PdfColumn, cells: readonly PdfText[]): number | null {
  const lengths = [header, ...cells].map((text) => plainText(text).length);
  if (Math.max(...lengths) <= 14) return null;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.max(1, Math.round(Math.sqrt(mean) * 10) / 10);
}
