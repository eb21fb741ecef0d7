import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { mandateTexts } from '../../mandates/index.ts';
import { localText } from '../domain/call-content.ts';
import type { InterestRecord, SubmissionLine } from '../domain/interest-record.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { contentBlocks, pdfWords } from './document-parts.ts';

type Input = {
  record: InterestRecord;
  submission: SubmissionLine;
  content: SubmissionContent;
  language: Language;
  link: string;
  /** "by X for Y", where a helper handed in. */
  by?: string | null;
};

/** The receipt as a document in the person's language: number, arrival to the millisecond, checksum, everything as it was asked. */
export function receiptDocument({ record, submission, content, language, link, by = null }: Input): PdfDocument {
  const t = interestTexts.in(language);
  const { contact } = record.content;
  const { receipt, arrivedAt, hash, channel } = submission;
  return {
    language,
    title: t('receipt.document'),
    subtitle: pdfWords(content.call.title, language),
    letterhead: {
      sender: localText(contact.name, language).words,
      lines: [contact.phone, contact.email].filter((line) => line !== ''),
    },
    reference: [
      { label: t('receipt.number'), value: receipt },
      { label: t('receipt.arrived'), value: formatsIn(language).exactTime(arrivedAt) },
      { label: t('receipt.channel'), value: t(`channel.${channel}`) },
      { label: t('receipt.applicant'), value: content.applicant },
      ...(by === null ? [] : [{ label: mandateTexts.in(language)('receipt.by'), value: by }]),
      { label: t('receipt.file-number'), value: content.call.fileNumber },
      { label: t('receipt.checksum'), value: hash.replaceAll(/(.{8})(?=.)/gu, '$1 ') },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: t('receipt.next.title') },
      { kind: 'paragraph', text: t(record.state === 'late' ? 'receipt.next.late' : 'receipt.next.text') },
      { kind: 'heading', level: 1, text: t('receipt.content.title') },
      ...contentBlocks(content, language),
    ],
    footer: t('receipt.footer', { receipt, hash: hash.slice(0, 16) }),
    qr: { url: link, caption: t('receipt.qr') },
    createdAt: arrivedAt,
  };
}
