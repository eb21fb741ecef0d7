import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Mandate } from '../domain/mandate.ts';
import { readableCode } from '../domain/short-code.ts';
import { mandateTexts } from '../texts/mandate-texts.ts';
import { mandatePaths } from '../web/paths.ts';

type Input = {
  language: Language;
  mandate: Mandate;
  matter: { title: string; number: string | null } | null;
  code: string;
  now: Instant;
  origin: string;
};

/** A Vollmacht on one sheet of A4: the German sentence that is signed, what it means in the reader's language, code and QR. */
export function mandateSheet({ language, mandate, matter, code, now, origin }: Input): PdfDocument {
  const t = mandateTexts.in(language);
  const { deadline } = formatsIn(language);
  return {
    language,
    title: t('sheet.title'),
    letterhead: { sender: mandate.giverName, lines: [] },
    reference: [
      { label: t('fact.matter'), value: matter?.title ?? '' },
      ...(matter?.number ? [{ label: t('sheet.number'), value: matter.number }] : []),
      { label: t('fact.giver'), value: mandate.giverName },
      { label: t('fact.level'), value: t(`level.${mandate.level}`) },
      { label: t('fact.until'), value: deadline(mandate.untilAt) },
    ],
    blocks: [
      ...sentence({ language, mandate, matter }),
      { kind: 'signatures', items: [{ name: mandate.giverName }] },
      { kind: 'heading', level: 1, text: t('sheet.how') },
      {
        kind: 'list',
        ordered: true,
        items: [
          t('sheet.how.open', { address: `${origin}${mandatePaths.enterCode(language)}` }),
          t('sheet.how.code', { code: readableCode(code) }),
          t('sheet.how.sign-in'),
        ],
      },
      { kind: 'paragraph', text: t('sheet.paper') },
    ],
    footer: t('sheet.footer'),
    qr: { url: `${origin}${mandatePaths.accept(language, code)}`, caption: t('offer.qr') },
    createdAt: now,
  };
}

/** What is signed is German; beside it stands what it means, in the language of who signs. */
function sentence({ language, mandate, matter }: Pick<Input, 'language' | 'mandate' | 'matter'>): PdfBlock[] {
  const wordsIn = (tag: Language, key: 'sheet.sentence' | 'sheet.meaning'): string =>
    mandateTexts.in(tag)(key, {
      giver: mandate.giverName,
      matter: matter?.title ?? '',
      level: mandateTexts.in(tag)(`level.${mandate.level}`),
      until: formatsIn(tag).deadline(mandate.untilAt),
    });
  const german = wordsIn('de', 'sheet.sentence');
  if (language === 'de') return [{ kind: 'paragraph', text: german }];
  return [
    {
      kind: 'pairs',
      rows: [{ first: wordsIn(language, 'sheet.meaning'), second: { text: german, language: 'de' } }],
    },
  ];
}
