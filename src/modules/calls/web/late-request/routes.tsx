import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { requestLate } from '../../actions/request-late.ts';
import { deedsOf } from '../../domain/interest-deeds.ts';
import { timesOf } from '../../domain/interest-record.ts';
import { mayReopen } from '../../domain/policy.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { LateRequestPage } from './page.tsx';

/** Asking that what came late counts all the same. */
export const lateRequestRoutes: readonly Route[] = [
  {
    name: 'calls.late-request-form',
    method: 'GET',
    path: '/interesse/:handle/verspaetet',
    audience: 'public',
    handle: (x) => latePage(x, {}),
  },
  {
    name: 'calls.request-late',
    method: 'POST',
    path: '/interesse/:handle/verspaetet',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const reason = (await x.form()).text('reason');
      const result = await x.act(requestLate, { handle, reason }, handle);
      if (result.ok) return x.redirect(interestPaths.show(x.language, handle));
      if (result.reason === 'no-reason') {
        return latePage(x, { reason, error: interestTexts.in(x.language)('late.error.no-reason') });
      }
      return result.reason === 'not-possible' ? latePage(x, {}) : x.forbidden();
    },
  },
];

async function latePage(x: Exchange, extra: { reason?: string; error?: string }): Promise<Response> {
  const loaded = await loadInterest(x, mayReopen);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const props = { language: x.language, record, handle, possible: deedsOf(timesOf(record), now).askLate };
  return x.page({
    title: interestTexts.in(x.language)(record.late === null ? 'late.title' : 'late.progress.title'),
    status: extra.error === undefined ? 200 : 422,
    headers: unlisted,
    body: <LateRequestPage {...props} {...extra} />,
  });
}
