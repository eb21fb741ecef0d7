import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { applicantName, submissionContent } from '../domain/submission-content.ts';
import { interestTexts } from '../texts/interest/interest-texts.ts';
import { contentBlocks, pdfWords } from './document-parts.ts';

type Input = { record: InterestRecord; language: Language; now: Instant; link: string; contentHash: string };

/** The sheet for the signature folder: the whole interest, the sentence that is signed, the line, and the way back to the draft. */
export function interestPrint({ record, language, now, link, contentHash }: Input): PdfDocument {
  const t = interestTexts.in(language);
  const { signOff } = record;
  const person = signOff === null ? {} : { name: signOff.name, office: signOff.functionTitle };
  return {
    language,
    title: t('sign-off.print.title'),
    subtitle: pdfWords(record.content.title, language),
    letterhead: { sender: t('sign-off.print.sender', { applicant: applicantName(record) }), lines: [] },
    reference: [
      { label: t('receipt.applicant'), value: applicantName(record) },
      { label: t('sign-off.print.file-number'), value: record.fileNumber },
      { label: t('sign-off.print.until'), value: formatsIn(language).deadline(record.times.closesAt) },
      { label: t('sign-off.print.printed'), value: formatsIn(language).dateTime(now) },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: t('check.content.title') },
      ...contentBlocks(submissionContent(record, false), language),
      { kind: 'heading', level: 1, text: t('receipt.sign-off') },
      { kind: 'paragraph', text: t('sign-off.print.sentence') },
      { kind: 'signatures', items: [person] },
    ],
    footer: t('sign-off.print.footer', { hash: contentHash.slice(0, 16) }),
    qr: { url: link, caption: t('sign-off.print.qr') },
    createdAt: now,
  };
}
