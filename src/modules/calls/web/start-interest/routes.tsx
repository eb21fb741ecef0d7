import type { Actor } from '../../../../platform/actions/actor.ts';
import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { findOrganisation } from '../../../organisations/index.ts';
import { startInterest } from '../../actions/start-interest.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { findPublishedCall } from '../../store/open-calls.ts';
import { interestTexts } from '../../texts/interest/interest-texts.ts';
import { findApplicants, type AskedPlace } from '../find-applicants.ts';
import { interestPaths } from '../interest-paths.ts';
import { StartInterestPage } from './page.tsx';

/** Beginning an interest, with or without an account. */
export const startInterestRoutes: readonly Route[] = [
  {
    name: 'calls.start-interest-form',
    method: 'GET',
    path: '/aufrufe/:slug/interesse',
    audience: 'public',
    handle: (x) => {
      const { searchParams } = x.url;
      return startPage(x, { query: searchParams.get('q') ?? '', chosen: searchParams.get('ort') ?? '' });
    },
  },
  {
    name: 'calls.start-interest',
    method: 'POST',
    path: '/aufrufe/:slug/interesse',
    audience: 'public',
    handle: async (x) => {
      const form = await x.form();
      const placeId = form.text('place');
      const query = form.text('q');
      if (!/^[0-9a-f-]{36}$/u.test(placeId)) return startPage(x, { query, error: 'start.unknown-place' });
      const { language, clientAddress } = x;
      const result = await x.act(startInterest, { slug: x.params['slug'] ?? '', placeId, language, clientAddress });
      if (result.ok) return x.redirect(interestPaths.show(x.language, result.value.handle));
      if (result.reason === 'not-found') return x.notFound();
      if (result.reason === 'too-many') return x.tooMany();
      if (result.reason === 'unknown-place' || result.reason === 'not-eligible') {
        return startPage(x, { query, error: `start.${result.reason}` });
      }
      return startPage(x, { query, status: 409 });
    },
  },
];

type Shown = AskedPlace & { error?: 'start.unknown-place' | 'start.not-eligible'; status?: 409 };

async function startPage(x: Exchange, { query, chosen, error, status }: Shown): Promise<Response> {
  const loaded = await x.read(async (db, now) => {
    const call = await findPublishedCall(db, { slug: x.params['slug'] ?? '' });
    if (call === undefined) return null;
    const hits = await findApplicants(db, { query, chosen }, call.content);
    return { call, hits, phase: callPhase(call.times, now), own: await ownMunicipalities(db, x.actor) };
  });
  if (loaded === null) return x.notFound();
  const t = interestTexts.in(x.language);
  return x.page({
    title: t('start.title'),
    status: error === undefined ? (status ?? 200) : 422,
    body: (
      <StartInterestPage
        language={x.language}
        query={query}
        {...loaded}
        error={error === undefined ? undefined : t(error)}
      />
    ),
  });
}

async function ownMunicipalities(db: Db, actor: Actor): Promise<{ placeId: string; name: string }[]> {
  const own = actor.memberships.filter(
    ({ organisationKind, role }) => organisationKind === 'municipality' && (role === 'coordinator' || role === 'head'),
  );
  const organisations = await Promise.all(
    [...new Set(own.map(({ organisationId }) => organisationId))].map((id) => findOrganisation(db, id)),
  );
  return organisations.flatMap((organisation) =>
    typeof organisation?.placeId === 'string' ? [{ placeId: organisation.placeId, name: organisation.name }] : [],
  );
}
