import type { Language } from '../../../../platform/i18n/languages.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { recordColumns, type RecordRow } from './record-rows.ts';

/** The record for spreadsheets: semicolons and a mark of UTF-8, as German programs expect; no formula runs. */
export function recordCsv(rows: readonly RecordRow[], language: Language): string {
  const t = privacyTexts.in(language);
  const lines = [
    recordColumns.map((column) => t(`record.${column}`)),
    ...rows.map((row) => recordColumns.map((column) => row[column])),
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

const cell = (text: string): string => `"${(/^[=+\-@\t]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
