import type { Language } from '../i18n/languages.ts';
import type { Instant } from '../time/instant.ts';

/**
 * Words of a document. A plain string is in the document's language; name the language where it may be another
 * (what a person wrote), so that direction, hyphenation and reading aloud are right. Newlines are kept.
 */
export type PdfText = string | { text: string; language: Language };

/** A label and what stands beside it, for example "Eingegangen" and a formatted date. */
export type PdfFact = { label: PdfText; value: PdfText };

/**
 * A question of a form. `answer` holds paragraphs; `choices` (boxes to tick) and `lines` (room to write, 8 mm each)
 * are for forms filled in by hand.
 */
export type PdfQuestion = {
  question: PdfText;
  hint?: PdfText | undefined;
  answer?: readonly PdfText[];
  choices?: readonly PdfText[];
  lines?: number;
};

/** A column of a table. `width` is a share of the page; without it the contents decide. Numbers stand at the end. */
export type PdfColumn = { header: PdfText; align?: 'start' | 'end'; width?: number };

/** A line to sign on, with one for place and date; name and function are printed below it. */
export type PdfSignature = { name?: PdfText; office?: PdfText };

/** A part of a document's body. Modules compose these; they write no markup. */
export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: PdfText }
  | { kind: 'paragraph'; text: PdfText }
  | { kind: 'facts'; items: readonly PdfFact[] }
  | { kind: 'questions'; items: readonly PdfQuestion[] }
  | { kind: 'table'; caption: PdfText; columns: readonly PdfColumn[]; rows: readonly (readonly PdfText[])[] }
  | { kind: 'list'; items: readonly PdfText[]; ordered?: boolean }
  | { kind: 'notice'; tone: 'info' | 'warning' | 'done'; title?: PdfText; text: PdfText }
  | { kind: 'signatures'; items: readonly PdfSignature[] }
  /** The same words in two languages side by side. */
  | { kind: 'pairs'; rows: readonly { first: PdfText; second: PdfText }[] }
  | { kind: 'page-break' }
  | { kind: 'spacer'; size: 'small' | 'large' };

/** A whole document. Its direction follows from its language; dates and numbers come formatted. */
export type PdfDocument = {
  language: Language;
  /** A4 unless told; A6 for a card that is carried. */
  paper?: 'a4' | 'a6';
  title: PdfText;
  subtitle?: PdfText;
  letterhead: { sender: PdfText; lines: readonly PdfText[] };
  /** Who a letter goes to, one line each; it stands where the window of an envelope is (DIN 5008, form B). */
  address?: readonly PdfText[];
  /** Number, time of arrival, file number: what identifies the document. */
  reference: readonly PdfFact[];
  /** Stands on every page, for example the sentence that this is a demo. */
  banner?: PdfText | undefined;
  blocks: readonly PdfBlock[];
  footer: PdfText;
  /** An http(s) address as QR code with its caption; the address is printed below it. */
  qr?: { url: string; caption: PdfText };
  /** Goes into the file's metadata. The same document with the same time gives the same bytes. */
  createdAt: Instant;
  /** Letters that are printed with it, each from a new page with its own page numbers, all in the document's language. */
  enclosed?: readonly PdfLetter[];
};

/** A document inside another. */
export type PdfLetter = Omit<PdfDocument, 'language' | 'paper' | 'banner' | 'createdAt' | 'enclosed'>;
