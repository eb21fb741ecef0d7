import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import { answersOf, type InterestRecord } from '../domain/interest-record.ts';
import type { NoticePageProps, NoticeState } from '../web/read-notice/notice-props.ts';

/** What a letter is made of: what the page shows, and what only paper needs. */
export type NoticeFacts = {
  language: Language;
  record: InterestRecord;
  view: Pick<
    NoticePageProps,
    'number' | 'name' | 'fromReserve' | 'answerUntil' | 'reserve' | 'closeAtCut' | 'content' | 'feedback' | 'contact'
  >;
  state: NoticeState;
  /** The day the letter speaks of: of the notice, of the offer or of the answer. */
  writtenAt: Instant;
  now: Instant;
  /** The page of the notice. */
  link: string;
};

/** Who sends a letter. */
export const noticeLetterhead = ({ language, record }: Pick<NoticeFacts, 'language' | 'record'>) => {
  const { name, phone, email } = record.content.contact;
  // Isolated, or the groups of the number change places in a letter that runs from right to left.
  const lines = [phone === '' ? '' : `\u2068${phone}\u2069`, email].filter((line) => line !== '');
  return { sender: localText(name, language).words, lines };
};

/** Name, contact person and place, as far as they are known: the register has no streets. */
export function addressLines({ record, view }: Pick<NoticeFacts, 'record' | 'view'>): string[] {
  const contact = answersOf(record)['contact-name'];
  const { place } = record;
  const town = typeof place?.plz === 'string' ? `${place.plz} ${place.label}` : '';
  return [view.name, typeof contact === 'string' ? contact : '', town].filter((line) => line !== '');
}

/** The same words in the reader's language and in German, which is binding; once where the reader's language is German. */
export const besideGerman = (language: Language, words: (language: Language) => readonly string[]): PdfBlock[] => {
  const own = words(language);
  if (language === 'de') return own.map((text) => ({ kind: 'paragraph', text }));
  const german = words('de');
  return [
    {
      kind: 'pairs',
      rows: own.map((first, index) => ({ first, second: { text: german[index] ?? '', language: 'de' as const } })),
    },
  ];
};
