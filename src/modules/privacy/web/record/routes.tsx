import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { recordDocument } from '../../documents/record-document.ts';
import { mayReadRecord } from '../../domain/policy.ts';
import { findPeriods } from '../../store/guarding.ts';
import { privacyTexts } from '../../texts/privacy-texts.ts';
import { RecordPage } from './page.tsx';
import { recordCsv } from './record-csv.ts';
import { recordColumns, recordRows } from './record-rows.ts';

type Options = { recordsIn: (language: Language) => readonly PersonalData[]; agency: Agency };

/** The record of processing activities, to read and to take along. */
export const recordRoutes = ({ recordsIn, agency }: Options): readonly Route[] => [
  {
    name: 'privacy.show-record',
    method: 'GET',
    path: '/verwaltung/datenschutz/verzeichnis',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadRecord(x.actor)) return x.forbidden();
      const { rows } = await load(x, recordsIn);
      const title = privacyTexts.in(x.language)('record.title');
      const shown = { rows, operator: agency.operator.join(', '), officer: agency.dataProtection.join(', ') };
      return x.page({ title, body: <RecordPage language={x.language} {...shown} /> });
    },
  },
  {
    name: 'privacy.fetch-record',
    method: 'GET',
    path: '/verwaltung/datenschutz/verzeichnis/:format',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadRecord(x.actor)) return x.forbidden();
      const { rows, now } = await load(x, recordsIn);
      if (x.params['format'] === 'csv') {
        return x.send(recordCsv(rows, x.language), 'text/csv; charset=utf-8', { filename: 'verzeichnis.csv' });
      }
      if (x.params['format'] !== 'pdf') return x.notFound();
      const t = privacyTexts.in(x.language);
      const parts = rows.map((row) => ({
        what: row.what,
        facts: recordColumns.slice(1).map((column) => ({ label: t(`record.${column}`), value: row[column] })),
      }));
      const officer = agency.dataProtection.join(', ');
      const pdf = await x.pdf(recordDocument({ language: x.language, operator: agency.operator, officer, parts, now }));
      return x.send(pdf, 'application/pdf', { filename: 'verzeichnis.pdf' });
    },
  },
];

const load = (x: Exchange, recordsIn: Options['recordsIn']) =>
  x.read(async (db, now) => ({ now, rows: recordRows(x.language, recordsIn(x.language), await findPeriods(db)) }));
