import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfDocument, PdfLetter } from '../../../platform/pdf/document.ts';
import { localText } from '../domain/call-content.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { pdfWords } from './document-parts.ts';
import { besideGerman, noticeLetterhead, type NoticeFacts } from './notice-facts.ts';

/** Whether there is an offer to answer. */
export const isAnswerable = ({ state, view }: Pick<NoticeFacts, 'state' | 'view'>): boolean =>
  state === 'selected' && view.answerUntil !== null;

/** The paper twin of the answer online: boxes to tick, room for a reason, a line to sign on, and how it comes back. */
export function answerSheet(facts: NoticeFacts): PdfLetter {
  const { language, record, view, link } = facts;
  const t = reviewTexts.in(language);
  return {
    title: t('answer-sheet.title'),
    subtitle: pdfWords(view.content.title, language),
    letterhead: noticeLetterhead(facts),
    reference: [
      { label: t('notice-letter.file-number'), value: record.fileNumber },
      { label: t('notice-letter.number'), value: view.number },
      { label: t('published.name'), value: view.name },
    ],
    blocks: [
      ...besideGerman(language, (each) => [
        reviewTexts.in(each)('answer-sheet.sentence'),
        ...(language === 'de'
          ? []
          : [reviewTexts.in(each)('notice.answer.accept'), reviewTexts.in(each)('notice.answer.decline')]),
      ]),
      {
        kind: 'questions',
        items: [
          {
            question: t('notice.answer.question'),
            choices: [t('notice.answer.accept'), t('notice.answer.decline')],
          },
          { question: t('answer-sheet.reason'), lines: 1 },
        ],
      },
      { kind: 'signatures', items: [{ name: view.name, office: t('answer-sheet.person') }] },
      ...besideGerman(language, (each) => [returnWords(facts, each)]),
    ],
    footer: t('answer-sheet.footer', { number: view.number }),
    qr: { url: link, caption: t('answer-sheet.qr') },
  };
}

/** The sheet by itself. */
export const answerSheetDocument = (facts: NoticeFacts): PdfDocument => ({
  ...answerSheet(facts),
  language: facts.language,
  createdAt: facts.writtenAt,
});

function returnWords({ record, view }: NoticeFacts, language: Language): string {
  const { phone, email, hours } = record.content.contact;
  const until = view.answerUntil === null ? '' : formatsIn(language).deadline(view.answerUntil);
  return reviewTexts.in(language)('answer-sheet.return', {
    until,
    email,
    phone,
    hours: localText(hours, language).words,
  });
}
