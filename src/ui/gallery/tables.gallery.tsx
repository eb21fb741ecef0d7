import type { Language } from '../../platform/i18n/languages.ts';
import { Chip } from '../chip.tsx';
import { DataTable, type Column } from '../data-table.tsx';
import { Facts } from '../facts.tsx';
import { Figure } from '../figure.tsx';
import { Isolate } from '../isolate.tsx';
import { ScoreBar } from '../score-bar.tsx';
import { TextLink } from '../text-link.tsx';
import type { KitPage } from './kit-page.ts';
import { say } from './say.ts';

type Row = { name: string; kind: string; score: number; range: number; money: string };

const rows: Row[] = [
  { name: 'Muster a. d. Aue', kind: 'Gemeinde · klein · NI', score: 86, range: 5, money: '12.000 €' },
  { name: 'Musterstadt', kind: 'Stadt · groß · HE', score: 84, range: 4, money: '9.500 €' },
  { name: 'Verwaltungsgemeinschaft Beispielhausen-Probedorf', kind: 'Verband · BY', score: 72, range: 30, money: '' },
];

const columns = (language: Language): Column<Row>[] => [
  { label: say(language, 'Platz', 'المرتبة'), figures: true, cell: (_row, index) => index + 1 },
  {
    label: say(language, 'Kommune', 'البلدية'),
    heads: true,
    cell: (row) => (
      <TextLink href="#">
        <Isolate>{row.name}</Isolate>
      </TextLink>
    ),
  },
  { label: say(language, 'Art und Land', 'النوع والولاية'), cell: (row) => <Isolate>{row.kind}</Isolate> },
  {
    label: say(language, 'Punkte und Unsicherheit', 'النقاط والمدى'),
    cell: ({ score, range }) => (
      <ScoreBar language={language} value={score} low={score - range} high={score + range} min={55} />
    ),
  },
  { label: say(language, 'Mittel', 'التمويل'), figures: true, cell: (row) => row.money },
  {
    label: say(language, 'Stand', 'الحالة'),
    cell: (_row, index) =>
      index < 2 ? (
        <Chip state="go">{say(language, 'vorgeschlagen', 'مقترحة')}</Chip>
      ) : (
        <Chip>{say(language, 'nachrückend', 'احتياط')}</Chip>
      ),
  },
];

export const gallery: KitPage[] = [
  {
    name: 'ui.tables/ranking',
    route: 'ui.tables',
    audience: 'public',
    title: (language) => say(language, 'Reihenfolge', 'الترتيب'),
    body: (language) => (
      <>
        <h1>{say(language, 'Sechs oder sieben Modellkommunen?', 'ست بلديات أم سبع؟')}</h1>
        <Facts
          facts={[
            { label: say(language, 'Erste Sicht', 'الرأي الأول'), value: say(language, '5 von 5', '5 من 5') },
            { label: say(language, 'Budget', 'الميزانية'), value: say(language, 'reicht für sieben', 'تكفي لسبع') },
            {
              label: say(language, 'Platz 6 und 7', 'المرتبتان 6 و7'),
              value: say(language, 'zu dicht für eine klare Reihenfolge', 'متقاربتان جداً'),
            },
          ]}
        />
        <DataTable
          caption={say(language, 'Vorgeschlagene Reihenfolge', 'الترتيب المقترح')}
          columns={columns(language)}
          rows={rows}
          cut={{ after: 2, words: say(language, 'Bis hier reichen die Plätze', 'حتى هنا تكفي الأماكن') }}
        />
        <DataTable
          caption={say(language, 'Mit allen Spalten', 'بكل الأعمدة')}
          columns={columns(language)}
          rows={rows}
          keepColumns
        />
        <Figure
          language={language}
          caption={say(language, 'Spanne der Bewertungen von Musterstadt', 'مدى تقييم البلدية')}
          picture={<ScoreBar language={language} value={84} low={80} high={88} />}
          table={
            <DataTable
              caption={say(language, 'Bewertungen', 'التقييمات')}
              captionHidden
              columns={[
                { label: say(language, 'Bewertung', 'التقييم'), heads: true, cell: (row: number[]) => row[0] },
                { label: say(language, 'Punkte', 'النقاط'), figures: true, cell: (row) => row[1] },
              ]}
              rows={[
                [1, 80],
                [2, 88],
              ]}
            />
          }
        />
      </>
    ),
  },
];
