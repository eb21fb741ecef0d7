import type { Route } from '../../../../platform/http/route.ts';
import { advanceList } from '../../actions/advance-list.ts';
import { maySeeAdvanceList } from '../../domain/policy.ts';
import { loadRound } from '../load-round.ts';
import { advanceTitle, AdvanceListPage } from './page.tsx';

/** The list ahead of the notices. */
export const advanceListRoutes: readonly Route[] = [
  {
    name: 'calls.show-advance-list',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/vorabliste',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      const list = round === null ? null : await x.read((db) => advanceList(db, round.call));
      const isAsked = list !== null && (list.steps.decision !== null || list.steps.notices !== null);
      if (!maySeeAdvanceList(x.actor, isAsked)) return x.forbidden();
      if (round === null || list === null) return x.notFound();
      const shown = { language: x.language, call: round.call, list };
      return x.page({ title: advanceTitle(shown), body: <AdvanceListPage {...shown} /> });
    },
  },
];
