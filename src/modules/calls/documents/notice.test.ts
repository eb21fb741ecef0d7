import { afterAll, expect, test } from 'vitest';
import { languages } from '../../../platform/i18n/languages.ts';
import type { PdfDocument } from '../../../platform/pdf/document.ts';
import { inspectPdf } from '../../../platform/pdf/file/inspect-pdf.ts';
import { closePdf, renderPdf } from '../../../platform/pdf/render-pdf.ts';
import { overallKey } from '../domain/notices.ts';
import { galleryInterest } from '../web/gallery-interest.ts';
import { sampleAt, sampleContent } from '../web/review-samples.ts';
import { answerSheetDocument } from './answer-sheet.ts';
import { noticeBundle } from './notice-bundle.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { noticeDocument } from './notice.ts';

afterAll(closePdf);

const facts = (over: Partial<NoticeFacts> = {}): NoticeFacts => ({
  language: 'de',
  record: galleryInterest({ number: 'MK-18-102' }),
  view: {
    number: 'MK-18-102',
    name: 'Musterstadt',
    fromReserve: false,
    answerUntil: sampleAt.answer,
    reserve: { rank: 2, until: sampleAt.reserve },
    closeAtCut: true,
    content: sampleContent,
    feedback: {
      ...Object.fromEntries(sampleContent.criteria.map(({ key }) => [key, `Rückmeldung zu ${key}.`])),
      [overallKey]: 'Ein Vorhaben, das passt.',
    },
    contact: 'Team Modellkommunen, 030 23125 100',
  },
  state: 'selected',
  writtenAt: sampleAt.notices,
  now: sampleAt.notices,
  link: 'https://zusammendenken.example/de/interesse/muster/mitteilung',
  ...over,
});

type Part = ReturnType<typeof inspectPdf>['structure'][number];
const words = (parts: readonly Part[]): string[] =>
  parts.map(({ text, alternative, actual }) => alternative ?? actual ?? text).filter((text) => text !== '');
const rendered = async (document: PdfDocument) => inspectPdf(await renderPdf(document));

test('the letter says the outcome, until when, what next, whom to call, and every word under its criterion', async () => {
  const pdf = await rendered(noticeDocument(facts()));
  expect(pdf).toMatchObject({ universalAccess: '1', tagged: true, title: 'Für Ihre Kommune ist ein Platz da' });
  expect(pdf.structure.filter(({ role }) => /^H\d/u.test(role)).map(({ role, text }) => `${role} ${text}`)).toEqual([
    'H1 Für Ihre Kommune ist ein Platz da',
    'H2 Was als Nächstes kommt',
    'H2 Wen Sie anrufen können',
    'H2 Rückmeldung zu jedem Kriterium',
    ...sampleContent.criteria.map(({ title }) => `H3 ${title.de}`),
    'H3 Gesamteindruck',
    'H1 Antwort auf das Angebot eines Platzes',
    'H2 Nehmen Sie den Platz an?',
    'H2 Grund, wenn Sie ablehnen (freiwillig)',
  ]);
  const said = words(pdf.structure);
  for (const part of [
    'Musterstadt',
    'MK-18-102',
    'Team Modellkommunen, 030 23125 100',
    'Bitte antworten Sie bis Montag, 2. April 2018, 24 Uhr (deutsche Zeit).',
  ]) {
    expect(said).toContain(part);
  }
});

test('who is not offered a place gets no answer sheet', async () => {
  for (const state of ['reserve', 'not-selected', 'overdue', 'accepted', 'declined'] as const) {
    const pdf = await rendered(noticeDocument(facts({ state })));
    expect(pdf.structure.filter(({ role }) => role === 'H1')).toHaveLength(1);
  }
});

test.each(languages.map(({ tag }) => tag))(
  'letter and answer sheet in %s, with the German words beside',
  async (language) => {
    const german = 'Das Auswahlgremium hat Ihre Kommune ausgewählt. Wir freuen uns darauf, mit Ihnen zu arbeiten.';
    const letter = await rendered(noticeDocument(facts({ language })));
    expect(letter.language).toBe(language === 'de-simple' ? 'de' : language);
    expect(words(letter.structure)).toContain(german);
    const sheet = await rendered(answerSheetDocument(facts({ language })));
    expect([
      sheet.pages,
      words(sheet.structure).includes(
        'Wir haben die Mitteilung gelesen und antworten für unsere Kommune wie angekreuzt.',
      ),
    ]).toEqual([1, true]);
  },
);

test('all letters for the post are one print with a list in front', async () => {
  const other = facts({ state: 'not-selected', view: { ...facts().view, name: 'Beispielhafen', number: 'MK-18-103' } });
  const pdf = await rendered(
    noticeBundle(
      [
        { facts: facts(), reads: 'de' },
        { facts: other, reads: 'ar' },
      ],
      sampleAt.notices,
    ),
  );
  expect(pdf.structure.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual([
    'Briefe für die Post',
    'Für Ihre Kommune ist ein Platz da',
    'Antwort auf das Angebot eines Platzes',
    'Diesmal hat es nicht gereicht',
  ]);
  expect(words(pdf.structure.filter(({ role }) => role === 'TD'))).toContain('العربية');
});
