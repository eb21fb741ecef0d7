import type { Agency } from '../../../platform/agency/agency.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../platform/personal-data.ts';
import { exportDocument, exportObject, type ToldRows } from '../documents/export-document.ts';
import { findExport } from '../store/requests.ts';

type Options = { recordsIn: (language: Language) => readonly PersonalData[]; agency: Agency };

/** Hands out what was put together, to whom it is about; null: to staff, for who has no account. */
export async function sendExport(
  x: Exchange,
  { recordsIn, agency }: Options,
  personId: string | null,
): Promise<Response> {
  const { request = '', format } = x.params;
  if (!/^[0-9a-f-]{36}$/u.test(request)) return x.notFound();
  const found = await x.read((db) => findExport(db, request));
  if (found === null || found.personId !== personId) return x.notFound();
  const facts = { told: JSON.parse(found.content) as ToldRows, records: recordsIn(x.language), madeAt: found.madeAt };
  if (format === 'json') {
    return x.send(`${JSON.stringify(exportObject(facts), null, 2)}\n`, 'application/json; charset=utf-8', {
      filename: 'daten.json',
    });
  }
  if (format !== 'pdf') return x.notFound();
  const sender = agency.operator[0] ?? 'Zusammendenken';
  const pdf = await x.pdf(exportDocument({ ...facts, language: x.language, sender }));
  return x.send(pdf, 'application/pdf', { filename: 'daten.pdf' });
}
