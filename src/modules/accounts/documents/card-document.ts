import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument } from '../../../platform/pdf/document.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { readableCardCode } from '../domain/card.ts';
import { wayTexts } from '../texts/ways/way-texts.ts';
import { accountPaths } from '../web/paths.ts';

type Input = {
  language: Language;
  paper: 'a4' | 'a6';
  code: string;
  expiresAt: Instant;
  /** Whom to ask: the organisation and, where there is one, the contact person. */
  ask: string;
  now: Instant;
  origin: string;
};

/** The card. It carries no name: who finds it shall not learn whose it is. */
export function cardDocument({ language, paper, code, expiresAt, ask, now, origin }: Input): PdfDocument {
  const t = wayTexts.in(language);
  const spell = { text: readableCardCode(code), language: 'en' as const };
  return {
    language,
    paper,
    title: t('print.title'),
    letterhead: { sender: ask, lines: [] },
    reference: [
      { label: t('print.code'), value: spell },
      { label: t('print.until'), value: formatsIn(language).deadline(expiresAt) },
    ],
    blocks: words({ language, ask, address: `${origin}${accountPaths.enterCard(language)}`, expiresAt }),
    footer: t('print.footer'),
    qr: { url: `${origin}${accountPaths.openCard(language, code)}`, caption: t('print.qr') },
    createdAt: now,
  };
}

const sentences = ['print.how', 'print.keep', 'print.lost', 'print.ask'] as const;

/** In the person's language, with German beside it for whoever helps them. */
function words({ language, ...facts }: { language: Language; ask: string; address: string; expiresAt: Instant }) {
  const sayIn = (tag: Language): string[] =>
    sentences.map((key) => wayTexts.in(tag)(key, { ask: facts.ask, address: facts.address }));
  const own = sayIn(language);
  if (language === 'de') return own.map((text): PdfBlock => ({ kind: 'paragraph', text }));
  const rows = sayIn('de').map((text, index) => ({
    first: own[index] ?? '',
    second: { text, language: 'de' as const },
  }));
  const until = formatsIn('de').deadline(facts.expiresAt);
  const german = `${wayTexts.in('de')('print.until')} ${until}`;
  return [
    { kind: 'pairs' as const, rows: [...rows, { first: '', second: { text: german, language: 'de' as const } }] },
  ];
}
