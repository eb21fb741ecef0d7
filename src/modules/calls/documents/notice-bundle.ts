import { formatsIn } from '../../../platform/i18n/formats.ts';
import { languageFacts, type Language } from '../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import { answerSheet, isAnswerable } from './answer-sheet.ts';
import { pdfWords } from './document-parts.ts';
import { noticeLetterhead, type NoticeFacts } from './notice-facts.ts';
import { noticeLetterOf } from './notice.ts';

/** A letter of the bundle, and the language the municipality reads. */
export type BundledNotice = { facts: NoticeFacts; reads: Language };

/** Every letter for the post in one print, in German: a list to tick off, then each letter with its answer sheet. */
export function noticeBundle(notices: readonly [BundledNotice, ...BundledNotice[]], now: Instant): PdfDocument {
  const language: Language = 'de';
  const t = reviewTexts.in(language);
  const { facts: first } = notices[0];
  const { fileNumber } = first.record;
  return {
    language,
    title: t('notices.cover.title'),
    subtitle: pdfWords(first.view.content.title, language),
    letterhead: noticeLetterhead(first),
    reference: [
      { label: t('notice-letter.file-number'), value: fileNumber },
      { label: t('notices.cover.date'), value: formatsIn(language).dateTime(now) },
    ],
    blocks: [
      { kind: 'paragraph', text: t('notices.cover.line', { count: notices.length }) },
      {
        kind: 'table',
        caption: t('notices.cover.caption'),
        columns: [
          { header: t('interests.number') },
          { header: t('interests.name') },
          { header: t('notices.cover.outcome') },
          { header: t('notices.cover.language') },
          { header: t('notices.cover.sent') },
        ],
        rows: notices.map(({ facts, reads }) => [
          facts.view.number,
          facts.view.name,
          t(`notice.title.${facts.state}`),
          reads === 'de' ? '' : { text: languageFacts(reads).autonym, language: reads },
          '____________',
        ]),
      },
    ],
    footer: t('notices.cover.footer', { number: fileNumber }),
    createdAt: now,
    enclosed: notices.flatMap(({ facts }) =>
      isAnswerable(facts) ? [noticeLetterOf(facts), answerSheet(facts)] : [noticeLetterOf(facts)],
    ),
  };
}
