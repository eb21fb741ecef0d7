import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { addDaysInBerlin, fromBerlin } from '../../../../platform/time/berlin.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { exportAudit } from '../../actions/export-audit.ts';
import { mayReadAdministration } from '../../domain/policy.ts';
import { findActs, findAuditEntries, findLastAnchor } from '../../store/audit.ts';
import { findNamesBehind } from '../../store/people.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { pageOf } from '../page-of.ts';
import { administrationPaths } from '../paths.ts';
import { auditCsv } from './audit-csv.ts';
import { auditRows } from './audit-row.ts';
import { AuditPage } from './page.tsx';

const size = 50;

/** The audit to read and to take along. */
export const listAuditRoutes: readonly Route[] = [
  {
    name: 'administration.list-audit',
    method: 'GET',
    path: '/verwaltung/protokoll',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const { language, url } = x;
      const which = wanted(x);
      const page = pageOf(url.searchParams.get('seite'));
      const found = await x.read(async (db) => {
        const { entries, total } = await findAuditEntries(db, { ...which, skip: (page - 1) * size, size });
        const names = await findNamesBehind(
          db,
          entries.flatMap(({ actor }) => actor ?? []),
        );
        return { entries, total, names, acts: await findActs(db), anchoredAt: await findLastAnchor(db) };
      });
      if (found.entries.length === 0 && page > 1) return x.redirect(administrationPaths.audit(language, which));
      return x.page({
        title: administrationTexts.in(language)('audit.title'),
        wide: true,
        body: (
          <AuditPage
            language={language}
            act={which.act}
            day={which.day}
            acts={found.acts}
            page={page}
            pages={Math.ceil(found.total / size)}
            total={found.total}
            rows={auditRows(found.entries, found.names, language)}
            anchoredAt={found.anchoredAt}
          />
        ),
      });
    },
  },
  {
    name: 'administration.export-audit',
    method: 'GET',
    path: '/verwaltung/protokoll.csv',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const result = await x.act(exportAudit, wanted(x));
      if (!result.ok) return x.forbidden();
      const { entries, names } = result.value;
      const csv = auditCsv(auditRows(entries, names, x.language), x.language);
      return x.send(csv, 'text/csv; charset=utf-8', { filename: 'protokoll.csv' });
    },
  },
];

type Wanted = { act: string; day: string; from: Instant | null; until: Instant | null };

function wanted({ url }: Exchange): Wanted {
  const act = (url.searchParams.get('akt') ?? '').slice(0, 100);
  const day = url.searchParams.get('tag') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day))) {
    return { act, day: '', from: null, until: null };
  }
  const from = fromBerlin(day);
  return { act, day, from, until: addDaysInBerlin(from, 1) };
}
