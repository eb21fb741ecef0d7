import { mandateFor } from '../../../../platform/actions/actor.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { signedHash } from '../../actions/content-hash.ts';
import { submitInterest } from '../../actions/submit-interest.ts';
import { summaryOf } from '../../domain/interest-summary.ts';
import { mayHandIn } from '../../domain/policy.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { loadInterest, unlisted } from '../load-interest.ts';
import { CheckInterestPage, checkTitle } from './page.tsx';

/** Checking an interest and handing it in. */
export const checkInterestRoutes: readonly Route[] = [
  {
    name: 'calls.check-interest',
    method: 'GET',
    path: '/interesse/:handle/pruefen',
    audience: 'public',
    handle: (x) => checkPage(x),
  },
  {
    name: 'calls.submit-interest',
    method: 'POST',
    path: '/interesse/:handle/einreichen',
    audience: 'public',
    arrival: true,
    handle: async (x) => {
      const handle = x.params['handle'] ?? '';
      const arrivedAt = await x.arrivedAt();
      const seen = (await x.form()).text('seen');
      const result = await x.act(submitInterest, { handle, arrivedAt, ...(seen === '' ? {} : { seen }) }, handle);
      if (result.ok) return x.redirect(interestPaths.receipt(x.language, handle));
      if (result.reason === 'not-found') return x.actor.personId === null ? x.forbidden() : x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      // Sent twice: the first one did it.
      if (result.reason === 'not-a-draft') return x.redirect(interestPaths.show(x.language, handle));
      return checkPage(x, result.reason);
    },
  },
];

type Refusal = 'changed-meanwhile' | 'incomplete' | 'place-has-interest' | 'cure-over' | 'not-open' | 'sign-in-needed';

async function checkPage(x: Exchange, refusal?: Refusal): Promise<Response> {
  const loaded = await loadInterest(x);
  if (loaded instanceof Response) return loaded;
  const { record, now, handle } = loaded;
  const contentHash = signedHash(record).toString('hex');
  const summary = summaryOf(record, { now, contentHash });
  const held = mandateFor(x.actor, { kind: 'calls.interest', id: record.id }) ?? null;
  const props = {
    language: x.language,
    record,
    handle,
    summary,
    contentHash,
    mayHandIn: mayHandIn(x.actor, record),
    held,
  };
  return x.page({
    title: checkTitle(summary, x.language),
    status: refusal === undefined ? 200 : 422,
    headers: unlisted,
    body: (
      <CheckInterestPage
        {...props}
        error={refusal === undefined ? undefined : interestTexts.in(x.language)(`check.error.${refusal}`)}
      />
    ),
  });
}
