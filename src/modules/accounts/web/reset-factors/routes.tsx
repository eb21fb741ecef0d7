import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { readFactorsOf } from '../../actions/read-account.ts';
import { resetFactors } from '../../actions/reset-factors.ts';
import { mayResetFactors } from '../../domain/second-factor.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { accountPaths } from '../paths.ts';
import { ResetFactorsPage, type ResetFactorsPageProps } from './page.tsx';

const path = '/verwaltung/konten/:person';

/** An administrator resets somebody's second factor. */
export const resetFactorsRoutes: readonly Route[] = [
  {
    name: 'accounts.show-reset-factors',
    method: 'GET',
    path,
    audience: 'staff',
    handle: (x) => resetPage(x, { reason: '' }),
  },
  {
    name: 'accounts.reset-factors',
    method: 'POST',
    path,
    audience: 'staff',
    fresh: true,
    handle: async (x) => {
      if (!mayResetFactors(x.actor)) return x.forbidden();
      const personId = keyOf(x);
      const reason = (await x.form()).text('reason').trim();
      const t = securityTexts.in(x.language);
      if (personId === null) return x.notFound();
      if (reason === '') {
        return resetPage(x, { reason, error: { name: 'reason', message: t('reset.error.reason') } });
      }
      const result = await x.act(resetFactors, { personId, reason: reason.slice(0, 500) });
      if (result.ok) return x.redirect(`${accountPaths.resetFactors(x.language, personId)}?erledigt=1`);
      if (result.reason === 'unknown') return x.notFound();
      if (result.reason === 'not-allowed') return x.forbidden();
      return resetPage(x, { reason, error: { message: t('reset.error.own') } });
    },
  },
];

const keyOf = ({ params }: Exchange): string | null => {
  const id = params['person'] ?? '';
  return /^[0-9a-f-]{36}$/u.test(id) ? id : null;
};

async function resetPage(x: Exchange, shown: Pick<ResetFactorsPageProps, 'reason' | 'error'>): Promise<Response> {
  if (!mayResetFactors(x.actor)) return x.forbidden();
  const personId = keyOf(x);
  const found = personId === null ? null : await readFactorsOf(x.acting(), personId);
  if (found === null) return x.notFound();
  return x.page({
    title: securityTexts.in(x.language)('reset.title'),
    ...(shown.error === undefined ? {} : { status: 422 as const }),
    body: (
      <ResetFactorsPage
        language={x.language}
        person={{ id: found.person.id, name: found.person.name || found.person.email }}
        factors={found.factors}
        isDone={x.url.searchParams.has('erledigt')}
        {...shown}
      />
    ),
  });
}
