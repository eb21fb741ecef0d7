import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { languages } from '../i18n/languages.ts';
import { fromBerlin } from '../time/berlin.ts';
import type { PdfBlock, PdfDocument } from './document.ts';
import { inspectPdf } from './file/inspect-pdf.ts';
import { closePdf, renderPdf } from './render-pdf.ts';

afterAll(closePdf);

const receipt: PdfDocument = {
  language: 'de',
  createdAt: fromBerlin('2018-02-12', '10:15:04'),
  letterhead: { sender: 'Servicestelle', lines: ['Beispielallee 1 · 12345 Musterstadt', 'Telefon 0000 123456'] },
  banner: 'Demo. Kein Angebot.',
  title: 'Ihre Interessenbekundung ist eingegangen',
  subtitle: 'Modellkommunen 2018',
  reference: [
    { label: 'Nummer', value: 'IB-2018-0042' },
    { label: 'Eingegangen', value: '12. Februar 2018, 10:15:04,123 Uhr (deutsche Zeit)' },
  ],
  qr: { url: 'https://zusammendenken.example/de/belege/7K3M', caption: 'Beleg prüfen' },
  blocks: [
    { kind: 'heading', level: 1, text: 'Wie es weitergeht' },
    { kind: 'list', ordered: true, items: ['Wir prüfen.', 'Zwei Personen bewerten.'] },
    { kind: 'notice', tone: 'info', title: 'Etwas ändern?', text: 'Bis 24 Uhr (deutsche Zeit).' },
    { kind: 'questions', items: [{ question: 'Was haben Sie vor?', hint: 'Stichworte', answer: ['Ein Forum.'] }] },
    {
      kind: 'table',
      caption: 'Anlagen',
      columns: [{ header: 'Datei' }, { header: 'Seiten', align: 'end' }],
      rows: [['beschluss.pdf', '2']],
    },
    { kind: 'pairs', rows: [{ first: 'Ich stimme zu.', second: { text: 'أوافق.', language: 'ar' } }] },
    { kind: 'signatures', items: [{ name: 'Erika Exempel', office: 'Koordination' }] },
  ],
  footer: 'Beleg IB-2018-0042',
};

const arabic: PdfDocument = {
  ...receipt,
  language: 'ar',
  title: 'تم استلام إبداء اهتمامكم',
  banner: { text: 'Demo. Kein Angebot.', language: 'de' },
  reference: [{ label: 'وقت الاستلام', value: '\u206812 فبراير 2018\u2069، الساعة \u206810:15\u2069' }],
  blocks: [
    {
      kind: 'paragraph',
      text: 'السيدة \u2068Dr. Anna-Lena Beispiel\u2069 من \u2068Musterstadt\u2069 (مثل \u2068Brücke e. V.\u2069).',
    },
    { kind: 'paragraph', text: { text: 'Ein Forum über Migration und Entwicklung.', language: 'de' } },
  ],
};

const read = (pdf: ReturnType<typeof inspectPdf>): string[] =>
  pdf.structure
    .filter(({ text, alternative }) => text !== '' || alternative !== undefined)
    .map(({ role, text, actual, alternative }) => `${role} ${alternative ?? actual ?? text}`);

test('a receipt says in its metadata and structure what PDF/UA asks for', async () => {
  const pdf = inspectPdf(await renderPdf(receipt));
  expect(pdf).toMatchObject({
    title: 'Ihre Interessenbekundung ist eingegangen',
    author: 'Servicestelle',
    createdAt: 'D:20180212091504Z',
    language: 'de',
    direction: 'L2R',
    tagged: true,
    showsTitle: true,
    universalAccess: '1',
    pages: 1,
    bookmarks: ['Ihre Interessenbekundung ist eingegangen', 'Wie es weitergeht', 'Was haben Sie vor?'],
  });
  expect(pdf.fonts.map(({ name }) => name).sort()).toEqual([
    'FiraSans-Regular',
    'FiraSans-SemiBold',
    'Vazirmatn-Regular',
  ]);
  expect(pdf.fonts.every(({ embedded, readable }) => embedded && readable)).toBe(true);
});

test('a receipt is read out in its order, each part as what it is', async () => {
  expect(read(inspectPdf(await renderPdf(receipt)))).toEqual([
    'P Servicestelle',
    'P Beispielallee 1 · 12345 Musterstadt',
    'P Telefon 0000 123456',
    'P Demo. Kein Angebot.',
    'H1 Ihre Interessenbekundung ist eingegangen',
    'P Modellkommunen 2018',
    'Lbl Nummer',
    'P IB-2018-0042',
    'Lbl Eingegangen',
    'P 12. Februar 2018, 10:15:04,123 Uhr (deutsche Zeit)',
    'Figure QR-Code: Beleg prüfen. Er führt zu https://zusammendenken.example/de/belege/7K3M',
    'P Beleg prüfen',
    'Link https://zusammendenken.example/de/belege/7K3M',
    'H2 Wie es weitergeht',
    'Lbl 1.',
    'LBody Wir prüfen.',
    'Lbl 2.',
    'LBody Zwei Personen bewerten.',
    'P Etwas ändern?',
    'P Bis 24 Uhr (deutsche Zeit).',
    'H3 Was haben Sie vor?',
    'P Stichworte',
    'P Ein Forum.',
    'Span Anlagen',
    'TH Datei',
    'TH Seiten',
    'TD beschluss.pdf',
    'TD 2',
    'P Ich stimme zu.',
    'P أوافق.',
    'P Ort, Datum',
    'P Unterschrift',
    'P Erika Exempel',
    'P Koordination',
  ]);
});

test('an Arabic receipt runs from right to left and is read in the order of its words', async () => {
  const pdf = inspectPdf(await renderPdf(arabic));
  expect(pdf).toMatchObject({ language: 'ar', direction: 'R2L', title: 'تم استلام إبداء اهتمامكم' });
  expect(read(pdf).slice(4)).toEqual([
    'H1 تم استلام إبداء اهتمامكم',
    'P Modellkommunen 2018',
    'Lbl وقت الاستلام',
    'P 12 فبراير 2018، الساعة 10:15',
    'Figure رمز QR: Beleg prüfen. يؤدي إلى https://zusammendenken.example/de/belege/7K3M',
    'P Beleg prüfen',
    'Link https://zusammendenken.example/de/belege/7K3M',
    'P السيدة Dr. Anna-Lena Beispiel من Musterstadt (مثل Brücke e. V.).',
    'P Ein Forum über Migration und Entwicklung.',
  ]);
  expect(pdf.structure.filter(({ text }) => text.startsWith('Ein Forum')).map(({ language }) => language)).toEqual([
    'de',
  ]);
});

test('a letter goes to an address, and letters printed with it count their own pages', async () => {
  const answer = 'Die Koordination arbeitet mit drei Vereinen zusammen. '.repeat(90).trim();
  const letter = { ...receipt, address: ['Musterstadt', '12345 Musterstadt'] };
  const pdf = inspectPdf(
    await renderPdf({
      ...letter,
      enclosed: [
        { ...letter, title: 'Zweiter Brief', blocks: [{ kind: 'paragraph', text: answer }] },
        { ...letter, title: 'Antwortblatt', blocks: [] },
      ],
    }),
  );
  expect([pdf.pages, pdf.structure.filter(({ role }) => role === 'H1').map(({ text }) => text)]).toEqual([
    5,
    ['Ihre Interessenbekundung ist eingegangen', 'Zweiter Brief', 'Antwortblatt'],
  ]);
  expect(read(pdf).slice(3, 6)).toEqual(['P Musterstadt', 'P 12345 Musterstadt', 'P Demo. Kein Angebot.']);
});

test('the same document gives the same bytes, another time other ones', async () => {
  const [first, second] = [await renderPdf(arabic), await renderPdf(arabic)];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(Buffer.compare(first, await renderPdf({ ...arabic, createdAt: fromBerlin('2018-02-13') }))).not.toBe(0);
});

test('words are never taken for markup or code', async () => {
  const words = '#read("/etc/passwd") *fett* _kursiv_ $x^2$ = Titel @label <label> \\ // `code` #{1+1} "</script>"';
  const pdf = inspectPdf(await renderPdf({ ...receipt, title: words, blocks: [{ kind: 'paragraph', text: words }] }));
  expect(pdf.title).toBe(words);
  expect(read(pdf).filter((line) => line.endsWith(words))).toEqual([`H1 ${words}`, `P ${words}`]);
});

test('what no font has is shown as a box, and the document says so', async () => {
  const text = 'Selam ሰላም, Grüße 😀';
  const lines = read(inspectPdf(await renderPdf({ ...receipt, blocks: [{ kind: 'paragraph', text }] })));
  expect(lines.slice(-2)).toEqual([
    'P Selam ▯▯▯, Grüße ▯',
    'P Für einzelne Zeichen in diesem Dokument fehlt die Druckschrift; an ihrer Stelle steht ▯. ' +
      'Gespeichert ist der Text so, wie er eingegeben wurde.',
  ]);
});

test('no words make a document fail', async () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'aß1 .-(',
      '\n',
      'م',
      'پ',
      '\u200c',
      '\u064f',
      '\u2068',
      '\u2069',
      '\u202e',
      '😀',
      '\0',
      '\ud800',
    ),
  });
  const block = (text: string): PdfBlock => ({ kind: 'facts', items: [{ label: text, value: text }] });
  await fc.assert(
    fc.asyncProperty(words, fc.constantFrom('de', 'ar'), async (text, language) => {
      const pdf = inspectPdf(await renderPdf({ ...receipt, language, blocks: [block(text)] }));
      expect(pdf.structure.filter((part) => part.leaf && /[مپ]/u.test(part.text) && part.actual === undefined)).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test('a heading level is never skipped, and a heading needs words', async () => {
  const blocks: PdfBlock[] = [
    { kind: 'heading', level: 3, text: 'Zu tief' },
    { kind: 'heading', level: 1, text: ' ' },
    { kind: 'heading', level: 3, text: 'Darunter' },
  ];
  const roles = read(inspectPdf(await renderPdf({ ...receipt, blocks }))).filter((line) => /^H\d/u.test(line));
  expect(roles).toEqual(['H1 Ihre Interessenbekundung ist eingegangen', 'H2 Zu tief', 'H3 Darunter']);
  await expect(renderPdf({ ...receipt, title: '' })).rejects.toThrow('A document needs a title');
});

test('long answers run over pages and stay whole', async () => {
  const answer = 'Die Koordination arbeitet mit drei Vereinen zusammen. '.repeat(60).trim();
  const items = Array.from({ length: 10 }, (_, index) => ({ question: `Frage ${index + 1}`, answer: [answer] }));
  const pdf = inspectPdf(await renderPdf({ ...receipt, blocks: [{ kind: 'questions', items }] }));
  expect(pdf.pages).toBe(9);
  expect(pdf.structure.filter(({ text }) => text === answer)).toHaveLength(10);
});

test.each(languages.map(({ tag }) => tag))('a document in %s names its language', async (tag) => {
  const pdf = inspectPdf(await renderPdf({ ...receipt, language: tag }));
  expect(pdf.language).toBe(tag === 'de-simple' ? 'de' : tag);
});

test('an address that is no web address is refused', async () => {
  await expect(renderPdf({ ...receipt, qr: { url: 'javascript:alert(1)', caption: 'x' } })).rejects.toThrow(RangeError);
});
