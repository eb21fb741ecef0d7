import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import { enterClaimCode } from '../../actions/enter-claim-code.ts';
import { withdrawClaim } from '../../actions/withdraw-claim.ts';
import { codeStanding } from '../../domain/claim.ts';
import { findClaim, type StoredClaim } from '../../store/claims.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingDeeds, standingPaths } from '../standing-paths.ts';
import { ShowClaimPage, type ShownClaim } from './page.tsx';

const path = '/organisation-vertreten/:claim';

/** One's own claim: how it stands, the code, the way back. */
export const showClaimRoutes: readonly Route[] = [
  {
    name: 'organisations.show-claim',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => claimPage(x, {}),
  },
  {
    name: 'organisations.enter-claim-code',
    method: 'POST',
    path: `${path}/code`,
    audience: 'public',
    handle: async (x) => {
      const { claim: handle = '' } = x.params;
      const code = (await x.form()).text('code');
      const result = await x.act(enterClaimCode, { handle, code });
      if (!result.ok) {
        if (result.reason === 'unknown') return x.actor.personId === null ? x.forbidden() : x.notFound();
        return claimPage(x, standingErrors(x.language, result.reason));
      }
      if (result.value.proved) return x.redirect(standingPaths.claim(x.language, handle, 'proved'));
      const { left } = result.value;
      return claimPage(x, { code: standingTexts.in(x.language)('error.wrong-code', { left }) });
    },
  },
  {
    name: 'organisations.withdraw-claim',
    method: 'POST',
    path: `${path}/zurueckziehen`,
    audience: 'public',
    handle: async (x) => {
      const { claim: handle = '' } = x.params;
      const result = await x.act(withdrawClaim, { handle });
      if (result.ok) return x.redirect(standingPaths.claim(x.language, handle, 'withdrawn'));
      if (result.reason === 'unknown') return x.actor.personId === null ? x.forbidden() : x.notFound();
      return claimPage(x, standingErrors(x.language, result.reason));
    },
  },
];

async function claimPage(x: Exchange, errors: FieldErrors): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const found = await x.read(async (db, now) => ({ claim: await findClaim(db, x.params['claim'] ?? ''), now }));
  const { claim, now } = found;
  if (claim === undefined || claim.personId !== personId) return x.notFound();
  const done = standingDeeds.find((deed) => deed === x.url.searchParams.get('erledigt'));
  return x.page({
    title: standingTexts.in(x.language)('claim.of', { organisation: claim.name }),
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: <ShowClaimPage language={x.language} claim={shownClaim(claim, now)} errors={errors} done={done} />,
  });
}

function shownClaim(claim: StoredClaim, now: Instant): ShownClaim {
  const { handle, organisationId, name, state, reason, createdAt, codeWay, codeUntil } = claim;
  const standing = codeStanding(claim, now);
  return {
    handle,
    organisationId,
    name,
    state,
    reason,
    createdAt,
    code: { standing: standing === 'used-up' ? 'over' : standing, way: codeWay ?? 'mail', until: codeUntil },
  };
}
