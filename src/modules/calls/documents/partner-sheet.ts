import type { Language } from '../../../platform/i18n/languages.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { localText } from '../domain/call-content.ts';
import type { InterestRecord, Partner } from '../domain/interest-record.ts';
import { applicantName, submissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { contentBlocks, pdfWords } from './document-parts.ts';

type Input = { record: InterestRecord; partner: Partner; now: Instant; contentHash: string };

/**
 * The paper twin of the link for a partner organisation: the allowance, the whole interest, boxes and a line to sign on,
 * in the organisation's language with the German words beside.
 */
export function partnerSheet({ record, partner, now, contentHash }: Input): PdfDocument {
  const language: Language = isLanguage(partner.language) ? partner.language : 'de';
  const t = interestTexts.in(language);
  const { contact } = record.content;
  return {
    language,
    title: t('partner-sheet.title'),
    subtitle: pdfWords(record.content.title, language),
    letterhead: { sender: applicantName(record), lines: [] },
    reference: [
      { label: t('partners.name'), value: partner.name },
      { label: t('receipt.applicant'), value: applicantName(record) },
      { label: t('receipt.file-number'), value: record.fileNumber },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: t('co-sign.allowance.title') },
      {
        kind: 'paragraph',
        text: { text: partner.allowance, language: isLanguage(record.language) ? record.language : 'de' },
      },
      { kind: 'heading', level: 1, text: t('co-sign.content.title') },
      ...contentBlocks(submissionContent(record, false), language),
      { kind: 'heading', level: 1, text: t('co-sign.answer.title') },
      ...inGermanToo(language),
      {
        kind: 'questions',
        items: [
          {
            question: t('partner-sheet.choose'),
            choices: [t('co-sign.confirmed'), t('co-sign.reserved'), t('co-sign.declined')],
          },
          { question: t('co-sign.reservation'), lines: 3 },
        ],
      },
      { kind: 'signatures', items: [{ name: partner.name }] },
      {
        kind: 'paragraph',
        text: t('partner-sheet.confidential', {
          contact: [localText(contact.name, language).words, contact.phone, contact.email].join(', '),
        }),
      },
    ],
    footer: t('sign-off.print.footer', { hash: contentHash.slice(0, 16) }),
    createdAt: now,
  };
}

/** What is signed stands in German as well: the German words are binding. */
function inGermanToo(language: Language): PdfBlock[] {
  const t = interestTexts.in(language);
  if (language === 'de') return [{ kind: 'paragraph', text: t('partner-sheet.sentence') }];
  const german = interestTexts.in('de');
  const keys = ['partner-sheet.sentence', 'co-sign.confirmed', 'co-sign.reserved', 'co-sign.declined'] as const;
  return [
    {
      kind: 'pairs',
      rows: keys.map((key) => ({ first: t(key), second: { text: german(key), language: 'de' as const } })),
    },
  ];
}
