import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { privacyTexts } from '../texts/privacy-texts.ts';

/** A line of the record: what it is about, then labels and values. */
export type RecordPart = { what: string; facts: readonly { label: string; value: string }[] };

type Facts = {
  language: Language;
  operator: readonly string[];
  officer: string;
  parts: readonly RecordPart[];
  now: Instant;
};

/** The record of processing activities to print (Art. 30 GDPR). */
export function recordDocument({ language, operator, officer, parts, now }: Facts): PdfDocument {
  const t = privacyTexts.in(language);
  return {
    language,
    title: t('record.title'),
    letterhead: { sender: operator[0] ?? 'Zusammendenken', lines: operator.slice(1) },
    reference: [
      { label: t('record.at'), value: formatsIn(language).date(now) },
      { label: t('record.officer'), value: officer || '–' },
    ],
    blocks: parts.flatMap(({ what, facts }) => [
      { kind: 'heading', level: 2, text: what } as const,
      { kind: 'facts', items: facts } as const,
    ]),
    footer: t('record.lead'),
    createdAt: now,
  };
}
