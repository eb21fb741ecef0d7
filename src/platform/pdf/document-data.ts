import QRCode from 'qrcode';
import { languageFacts, type Language } from '../i18n/languages.ts';
import { blocksData, factsData } from './block-data.ts';
import { plainText, prepareText } from './document-text.ts';
import type { PdfDocument, PdfLetter, PdfText } from './document.ts';
import { pdfTexts } from './texts/pdf-texts.ts';

/**
 * Everything the template `document.typ` reads, as plain values for JSON. All words that are read out stand in reading
 * order; those of `frame` (header and footer) are not read out.
 */
export async function documentData(document: PdfDocument): Promise<object> {
  const { language, letterhead } = document;
  const t = pdfTexts.in(language);
  const title = plainText(document.title);
  if (title === '') throw new RangeError('A document needs a title');
  const letters: readonly PdfLetter[] = [document, ...(document.enclosed ?? [])];
  return {
    lang: language === 'de-simple' ? 'de' : language,
    dir: languageFacts(language).direction,
    paper: document.paper ?? 'a4',
    metadata: {
      title,
      author: plainText(letterhead.sender),
      created: dateParts(document.createdAt),
    },
    letters: await Promise.all(letters.map((letter) => letterData(letter, document))),
    missingCharacters: prepareText(t('characters.missing'), language),
    frame: {
      footers: letters.map(({ footer }) => prepareText(footer, language)),
      page: plainText(t('page.of', { page: '{page}', pages: '{pages}' })),
    },
  };
}

/** One letter in reading order. */
async function letterData(letter: PdfLetter, { language, banner }: PdfDocument): Promise<object> {
  const say = (text: PdfText): object => prepareText(text, language);
  const sayMaybe = (text: PdfText | undefined): object | null => (text === undefined ? null : say(text));
  return {
    letterhead: { sender: say(letter.letterhead.sender), lines: letter.letterhead.lines.map(say) },
    address: (letter.address ?? []).map(say),
    banner: sayMaybe(banner),
    title: say(letter.title),
    subtitle: sayMaybe(letter.subtitle),
    reference: factsData(letter.reference, language),
    qr: await qrCode(letter, language),
    blocks: blocksData(letter.blocks, language),
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

async function qrCode({ qr }: PdfLetter, language: Language): Promise<object | null> {
  if (qr === undefined) return null;
  const { protocol, href } = new URL(qr.url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new RangeError(`No web address: ${protocol}`);
  return {
    svg: await QRCode.toString(href, { type: 'svg', errorCorrectionLevel: 'M', margin: 0 }),
    alt: plainText(pdfTexts.in(language)('qr.alternative', { caption: plainText(qr.caption), address: href })),
    caption: prepareText(qr.caption, language),
    url: href,
    address: prepareText(href, 'en'),
  };
}
