import { formatsIn } from '../../../platform/i18n/formats.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PdfBlock, PdfDocument, PdfFact } from '../../../platform/pdf/document.ts';
import type { PersonalData } from '../../../platform/personal-data.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import { columnTexts } from '../texts/columns/column-texts.ts';
import { privacyTexts } from '../texts/privacy-texts.ts';

/** What was put together for somebody, by table. */
export type ToldRows = readonly {
  record: string;
  table: string;
  rows: readonly Readonly<Record<string, unknown>>[];
}[];

type Facts = {
  language: Language;
  told: ToldRows;
  /** The records of all modules in this language. */
  records: readonly PersonalData[];
  sender: string;
  madeAt: Instant;
};

/** The answer under Art. 15 GDPR to read and print: per category what it is for, how long, and every row. */
export function exportDocument({ language, told, records, sender, madeAt }: Facts): PdfDocument {
  const t = privacyTexts.in(language);
  const when = formatsIn(language).dateTime(madeAt);
  return {
    language,
    title: t('pdf.title'),
    letterhead: { sender, lines: [] },
    reference: [{ label: t('pdf.of'), value: when }],
    blocks: records.flatMap((record) => blocksOf(record, told, language)),
    footer: t('pdf.footer'),
    createdAt: madeAt,
  };
}

/** The same for programs: fields have the names of the database, categories those of the privacy page. */
export function exportObject({ told, records, madeAt }: Omit<Facts, 'language' | 'sender'>): object {
  return {
    madeAt: new Date(madeAt).toISOString(),
    categories: records
      .map(({ name, what, purpose, end, controller, basis }) => ({
        name,
        what,
        purpose,
        end,
        controller,
        basis,
        tables: told.filter(({ record }) => record === name).map(({ table, rows }) => ({ table, rows })),
      }))
      .filter(({ tables }) => tables.length > 0),
  };
}

function blocksOf(record: PersonalData, told: ToldRows, language: Language): PdfBlock[] {
  const t = privacyTexts.in(language);
  const rows = told.filter((each) => each.record === record.name).flatMap((each) => each.rows);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: record.what },
    {
      kind: 'facts',
      items: [
        { label: t('record.purpose'), value: record.purpose },
        { label: t('erase.end'), value: record.end },
      ],
    },
    ...rows.flatMap((row): PdfBlock[] => {
      const items = factsOf(row, language);
      return items.length === 0
        ? []
        : [
            { kind: 'spacer', size: 'small' },
            { kind: 'facts', items },
          ];
    }),
  ];
}

function factsOf(row: Readonly<Record<string, unknown>>, language: Language): PdfFact[] {
  return Object.entries(row).flatMap(([column, value]) => {
    const shown = valueWords(value, language);
    return shown === '' ? [] : [{ label: columnWords(column, language), value: shown }];
  });
}

/** What a column is called; one without words keeps its name, which a test finds. */
export function columnWords(column: string, language: Language): string {
  const key = `column.${column.replaceAll('_', '-')}`;
  const isKnown = Object.hasOwn(columnTexts.catalogues.staff?.de ?? {}, key);
  return isKnown ? columnTexts.in(language)(key as 'column.name') : column;
}

function valueWords(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return columnTexts.in(language)(value ? 'value.yes' : 'value.no');
  if (typeof value === 'string') {
    const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? value : formatsIn(language).dateTime(instant(time));
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
