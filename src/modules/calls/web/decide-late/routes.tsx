import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { decideLate } from '../../actions/decide-late.ts';
import { mayAccompanyCalls, mayDecideLate } from '../../domain/policy.ts';
import { findInterest } from '../../store/interests.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { interestPaths } from '../interest-paths.ts';
import { unlisted } from '../load-interest.ts';
import { DecideLatePage, type DecideLateProps } from './page.tsx';

/** Two members of staff decide whether what came late counts. */
export const decideLateRoutes: readonly Route[] = [
  {
    name: 'calls.decide-late-form',
    method: 'GET',
    path: '/verwaltung/interessen/:handle/verspaetet',
    audience: 'staff',
    handle: (x) => latePage(x, {}),
  },
  {
    name: 'calls.decide-late',
    method: 'POST',
    path: '/verwaltung/interessen/:handle/verspaetet',
    audience: 'staff',
    handle: async (x) => {
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      const handle = x.params['handle'] ?? '';
      const form = await x.form();
      const typed = { grants: form.text('grants'), reason: form.text('reason') };
      const t = interestTexts.in(x.language);
      if (!['yes', 'no'].includes(typed.grants)) {
        return latePage(x, { typed, error: { field: 'grants', message: t('decide-late.error.opinion') } });
      }
      const result = await x.act(decideLate, { handle, grants: typed.grants === 'yes', reason: typed.reason });
      if (result.ok) return x.redirect(interestPaths.decideLate(x.language, handle));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'not-found') return x.notFound();
      return latePage(x, { typed, error: { field: 'reason', message: t(`decide-late.error.${result.reason}`) } });
    },
  },
];

async function latePage(x: Exchange, extra: Pick<Partial<DecideLateProps>, 'typed' | 'error'>): Promise<Response> {
  if (!mayAccompanyCalls(x.actor)) return x.forbidden();
  const handle = x.params['handle'] ?? '';
  const record = await x.read((db) => findInterest(db, { handle }));
  const late = record?.late ?? null;
  if (record === undefined || late === null) return x.notFound();
  return x.page({
    title: interestTexts.in(x.language)('decide-late.title'),
    status: extra.error === undefined ? 200 : 422,
    headers: unlisted,
    body: (
      <DecideLatePage
        language={x.language}
        record={record}
        late={late}
        handle={handle}
        may={mayDecideLate(x.actor, late.firstBy)}
        {...extra}
      />
    ),
  });
}
