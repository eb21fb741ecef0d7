import { findBrokenLine } from '../../../../platform/audit/read-audit.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { mayReadAdministration } from '../../domain/policy.ts';
import { findChain } from '../../store/audit.ts';
import { findNamesBehind } from '../../store/people.ts';
import { auditRows } from '../list-audit/audit-row.ts';
import { isKey } from '../page-of.ts';
import { ChainPage } from './page.tsx';

/** What was done with one object. */
export const showChainRoutes: readonly Route[] = [
  {
    name: 'administration.show-chain',
    method: 'GET',
    path: '/verwaltung/protokoll/:kind/:id',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadAdministration(x.actor)) return x.forbidden();
      const { kind = '', id } = x.params;
      if (!isKey(id)) return x.notFound();
      const found = await x.read(async (db) => {
        const entries = await findChain(db, { kind, id });
        const names = await findNamesBehind(
          db,
          entries.flatMap(({ actor }) => actor ?? []),
        );
        return { entries, names, brokenAt: await findBrokenLine(db, { kind, id }) };
      });
      if (found.entries.length === 0) return x.notFound();
      return x.page({
        title: kind,
        wide: true,
        body: (
          <ChainPage
            language={x.language}
            kind={kind}
            id={id}
            rows={auditRows(found.entries, found.names, x.language)}
            brokenAt={found.brokenAt}
            checkedAt={instant(Date.now())}
          />
        ),
      });
    },
  },
];
