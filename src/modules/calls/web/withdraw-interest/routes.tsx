import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { reopenInterest } from '../../actions/reopen-interest.ts';
import { withdrawInterest } from '../../actions/withdraw-interest.ts';
import { deedsOf } from '../../domain/interest-deeds.ts';
import { timesOf } from '../../domain/interest-record.ts';
import { mayDispose, mayReopen } from '../../domain/policy.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { ReopenPage, WithdrawPage, withdrawTitle } from './page.tsx';

/** Taking an interest back, and opening it for changes again. */
export const withdrawRoutes: readonly Route[] = [
  {
    name: 'calls.withdraw-form',
    method: 'GET',
    path: '/interesse/:handle/zurueckziehen',
    audience: 'public',
    handle: (x) => withdrawPage(x),
  },
  {
    name: 'calls.withdraw-interest',
    method: 'POST',
    path: '/interesse/:handle/zurueckziehen',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const result = await x.act(withdrawInterest, { handle, reason: (await x.form()).text('reason') }, handle);
      if (result.ok) return x.redirect(interestPaths.show(x.language, handle));
      return result.reason === 'not-possible' ? withdrawPage(x) : x.forbidden();
    },
  },
  {
    name: 'calls.reopen-form',
    method: 'GET',
    path: '/interesse/:handle/wieder-oeffnen',
    audience: 'public',
    handle: (x) => reopenPage(x),
  },
  {
    name: 'calls.reopen-interest',
    method: 'POST',
    path: '/interesse/:handle/wieder-oeffnen',
    audience: 'public',
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const result = await x.act(reopenInterest, { handle }, handle);
      if (result.ok) return x.redirect(interestPaths.show(x.language, handle));
      return result.reason === 'not-possible' ? reopenPage(x) : x.forbidden();
    },
  },
];

async function withdrawPage(x: Exchange): Promise<Response> {
  const loaded = await loadInterest(x, mayDispose);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const possible = deedsOf(timesOf(record), now).withdraw;
  const props = { language: x.language, record, handle, possible, isOver: now >= record.times.closesAt };
  return x.page({
    title: withdrawTitle(record, x.language),
    status: possible ? 200 : 409,
    headers: unlisted,
    body: <WithdrawPage {...props} />,
  });
}

async function reopenPage(x: Exchange): Promise<Response> {
  const loaded = await loadInterest(x, mayReopen);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const possible = deedsOf(timesOf(record), now).reopen;
  const title = interestTexts.in(x.language)('reopen.title');
  return x.page({
    title,
    status: possible ? 200 : 409,
    headers: unlisted,
    body: <ReopenPage language={x.language} record={record} handle={handle} possible={possible} />,
  });
}
