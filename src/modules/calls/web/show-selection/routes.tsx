import type { Route } from '../../../../platform/http/route.ts';
import { changeShortlist } from '../../actions/change-shortlist.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { SelectionPage, selectionTitle } from './page.tsx';
import { selectionCsv } from './selection-csv.ts';
import { selectionView } from './selection-view.ts';

/** The panel's meeting, and its list as a file. */
export const showSelectionRoutes: readonly Route[] = [
  {
    name: 'calls.show-selection',
    method: 'GET',
    path: '/gremium/:call/auswahl',
    audience: 'staff',
    handle: async (x) => {
      const view = await selectionView(x);
      if (view === null) return x.forbidden();
      return x.page({ title: selectionTitle(view), wide: true, body: <SelectionPage {...view} /> });
    },
  },
  {
    name: 'calls.change-shortlist',
    method: 'POST',
    path: '/gremium/:call/engere-wahl',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      if (!isKey(call)) return x.forbidden();
      const form = await x.form();
      const shortlist = form.all('shortlist');
      const seen = form.text('seen').split(' ').filter(isKey);
      const revision = Number(form.text('revision'));
      const result = await x.act(changeShortlist, { callId: call, shortlist, seen, revision });
      if (result.ok) return x.redirect(reviewPaths.selection(x.language, call));
      const { reason } = result;
      if (reason === 'not-allowed' || reason === 'out' || reason === 'unknown') return x.forbidden();
      const view = await selectionView(x, reviewTexts.in(x.language)(`shortlist.error.${reason}`));
      if (view === null) return x.forbidden();
      const body = <SelectionPage {...view} />;
      return x.page({ title: selectionTitle(view), wide: true, status: 422, body });
    },
  },
  {
    name: 'calls.export-selection',
    method: 'GET',
    path: '/gremium/:call/auswahl.csv',
    audience: 'staff',
    handle: async (x) => {
      const view = await selectionView(x);
      if (view === null) return x.forbidden();
      return x.send(selectionCsv(view.ranking, x.language), 'text/csv; charset=utf-8', { filename: 'auswahl.csv' });
    },
  },
];
