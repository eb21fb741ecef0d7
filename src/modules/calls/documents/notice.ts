import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument, PdfLetter } from '../../../platform/pdf/document.ts';
import { localText } from '../domain/call-content.ts';
import { overallKey } from '../domain/notices.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { answerSheet, isAnswerable } from './answer-sheet.ts';
import { pdfWords } from './document-parts.ts';
import { addressLines, besideGerman, noticeLetterhead, type NoticeFacts } from './notice-facts.ts';

/** The notice as a letter, with the answer sheet where there is something to answer. */
export const noticeDocument = (facts: NoticeFacts): PdfDocument => ({
  ...noticeLetterOf(facts),
  language: facts.language,
  createdAt: facts.writtenAt,
  enclosed: isAnswerable(facts) ? [answerSheet(facts)] : [],
});

/** The letter itself: outcome, until when, what next, reservation, whom to call, feedback. */
export function noticeLetterOf(facts: NoticeFacts): PdfLetter {
  const { language, record, view, state, writtenAt, link } = facts;
  const t = reviewTexts.in(language);
  return {
    title: t(`notice.title.${state}`),
    subtitle: pdfWords(view.content.title, language),
    letterhead: noticeLetterhead(facts),
    address: addressLines(facts),
    reference: [
      { label: t('notice-letter.file-number'), value: record.fileNumber },
      { label: t('notice-letter.number'), value: view.number },
      { label: t('notice-letter.date'), value: formatsIn(language).date(writtenAt) },
    ],
    blocks: [
      { kind: 'paragraph', text: t('notice-letter.greeting') },
      ...(language === 'de' ? [] : [{ kind: 'paragraph' as const, text: t('notice-letter.german') }]),
      ...besideGerman(language, (each) => outcomeWords(facts, each)),
      { kind: 'heading', level: 1, text: t('notice.next') },
      ...besideGerman(language, (each) => nextWords(facts, each)),
      ...(isAnswerable(facts) ? [{ kind: 'paragraph' as const, text: t('notice-letter.enclosed') }] : []),
      ...whomBlocks(facts),
      ...feedbackBlocks(facts),
    ],
    footer: t('notice-letter.footer', { number: view.number }),
    qr: { url: link, caption: t('notice-letter.qr') },
  };
}

function outcomeWords(facts: NoticeFacts, language: Language): string[] {
  const t = reviewTexts.in(language);
  const { view, state } = facts;
  const isClose = view.closeAtCut && (state === 'reserve' || state === 'not-selected');
  return [
    t(state === 'selected' && view.fromReserve ? 'notice.line.offered' : `notice.line.${state}`),
    ...dateWords(facts, language),
    ...(isClose ? [t('notice.close')] : []),
  ];
}

/** Until when to answer, or where on the reserve list and how long it holds. */
function dateWords({ view, state }: NoticeFacts, language: Language): string[] {
  const t = reviewTexts.in(language);
  const { deadline } = formatsIn(language);
  const { answerUntil, reserve } = view;
  if (state === 'selected' && answerUntil !== null) {
    return [`${t('notice.answer-until', { date: deadline(answerUntil) })}.`];
  }
  if (state !== 'reserve' || reserve === null) return [];
  const { rank, until } = reserve;
  return [
    until === null ? t('notice.reserve.rank', { rank }) : t('notice.reserve.until', { rank, date: deadline(until) }),
  ];
}

function nextWords({ view, state }: NoticeFacts, language: Language): string[] {
  const next = reviewTexts.in(language)(`notice.next.${state}`);
  const { reservation } = view.content;
  const hasPlace = state === 'selected' || state === 'accepted';
  return hasPlace && reservation !== null ? [next, localText(reservation, language).words] : [next];
}

function whomBlocks({ language, view }: NoticeFacts): PdfBlock[] {
  const t = reviewTexts.in(language);
  const { hours } = view.content.contact;
  return [
    { kind: 'heading', level: 1, text: t('notice.who') },
    { kind: 'paragraph', text: t('notice.who.line') },
    { kind: 'paragraph', text: { text: view.contact, language: 'de' } },
    { kind: 'paragraph', text: pdfWords(hours, language) },
    ...besideGerman(language, (each) => [reviewTexts.in(each)('notice.object')]),
  ];
}

/** What was written to each criterion, under its name; the words themselves are German. */
function feedbackBlocks({ language, view }: NoticeFacts): PdfBlock[] {
  const t = reviewTexts.in(language);
  const { content, feedback } = view;
  const parts = [
    ...content.criteria.map(({ key, title }) => ({ title: pdfWords(title, language), words: feedback[key] ?? '' })),
    { title: t('notice.overall'), words: feedback[overallKey] ?? '' },
  ].filter(({ words }) => words.trim() !== '');
  if (parts.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: t('notice.feedback') },
    { kind: 'paragraph', text: t('notice.feedback.line') },
    {
      kind: 'questions',
      items: parts.map(({ title, words }) => ({ question: title, answer: [{ text: words, language: 'de' as const }] })),
    },
  ];
}
