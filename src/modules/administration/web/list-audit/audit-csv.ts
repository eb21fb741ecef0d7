import type { Language } from '../../../../platform/i18n/languages.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import type { AuditRow } from './audit-row.ts';

/** Lines as a file for spreadsheets: semicolons and a mark of UTF-8, as German programs expect; no formula runs. */
export function auditCsv(rows: readonly AuditRow[], language: Language): string {
  const t = administrationTexts.in(language);
  const head = [
    t('audit.recorded-at'),
    t('audit.programme-at'),
    t('audit.act'),
    t('audit.kind'),
    t('audit.key'),
    t('audit.position'),
    t('audit.actor'),
    t('audit.by-mandate'),
  ];
  const lines = rows.map((row) => [
    new Date(row.recordedAt).toISOString(),
    new Date(row.programmeAt).toISOString(),
    row.act,
    row.kind,
    row.id,
    String(row.position),
    row.actor,
    row.isByMandate ? '1' : '',
  ]);
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula gets an apostrophe, or a spreadsheet would run it. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
