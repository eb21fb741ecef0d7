import type { Agency } from '../../../platform/agency/agency.ts';
import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { standingTexts } from '../texts/standing/standing-texts.ts';

type Input = {
  agency: Agency;
  organisation: string;
  /** Postal address, one line each. */
  post: string;
  /** As the claimant says, made harmless. */
  person: string;
  functionTitle: string;
  code: string;
  until: Instant;
  now: Instant;
};

/** The letter with the code, in German as offices write to each other. */
export function claimLetterDocument(input: Input): PdfDocument {
  const { agency, organisation, post, person, functionTitle, code, until, now } = input;
  const t = standingTexts.in('de');
  const formats = formatsIn('de');
  const [sender = t('letter.sender'), ...lines] = agency.operator;
  return {
    language: 'de',
    title: t('letter.title'),
    letterhead: { sender, lines: [...lines, agency.phone, agency.email].filter((line) => line !== '') },
    address: post.split('\n').flatMap((line) => line.trim() || []),
    reference: [{ label: t('letter.date'), value: formats.date(now) }],
    blocks: [
      { kind: 'paragraph', text: t('letter.greeting') },
      { kind: 'paragraph', text: t('letter.body', { organisation }) },
      {
        kind: 'facts',
        items: [
          { label: t('letter.person'), value: person === '' ? '–' : person },
          { label: t('letter.function'), value: functionTitle === '' ? '–' : functionTitle },
        ],
      },
      {
        kind: 'notice',
        tone: 'info',
        title: `${t('letter.code')}: ${code.slice(0, 3)} ${code.slice(3)}`,
        text: `${t('letter.until')} ${formats.deadline(until)}`,
      },
      { kind: 'paragraph', text: t('letter.how') },
    ],
    footer: t('letter.footer', { organisation }),
    createdAt: now,
  };
}
