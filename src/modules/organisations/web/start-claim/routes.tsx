import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { claimOrganisation } from '../../actions/claim-organisation.ts';
import { isClaimable, type ClaimableKind } from '../../domain/claim.ts';
import { findClaimsOf } from '../../store/claims.ts';
import { isInventedWorld } from '../../store/is-invented-world.ts';
import { searchPlaces, type PlaceHit } from '../../store/search-places.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { isKey } from '../load-organisation.ts';
import { standingErrors } from '../standing-errors.ts';
import { standingPaths } from '../standing-paths.ts';
import { StartClaimPage, type ClaimHit, type StartClaimPageProps } from './page.tsx';

const path = '/organisation-vertreten';
const mostHits = 12;
const longestQuery = 100;
const nothing = { place: '', name: '', functionTitle: '' };

/** Saying for whom one speaks. */
export const startClaimRoutes: readonly Route[] = [
  {
    name: 'organisations.show-start-claim',
    method: 'GET',
    path,
    audience: 'public',
    handle: (x) => {
      const { searchParams } = x.url;
      const kind = searchParams.get('art') ?? '';
      const query = (searchParams.get('q') ?? '').trim().slice(0, longestQuery);
      return startPage(x, { kind: isClaimable(kind) ? kind : null, query, typed: nothing, errors: {} });
    },
  },
  {
    name: 'organisations.claim',
    method: 'POST',
    path,
    audience: 'public',
    handle: async (x) => {
      if (x.actor.personId === null) return x.forbidden();
      const form = await x.form();
      const kind = form.text('kind');
      const query = form.text('q').trim().slice(0, longestQuery);
      const typed = { place: form.text('place'), name: form.text('name'), functionTitle: form.text('function') };
      if (!isClaimable(kind)) {
        return startPage(x, { kind: null, query, typed, errors: standingErrors(x.language, 'no-kind') });
      }
      const { place, name, functionTitle } = typed;
      const result = await x.act(claimOrganisation, {
        kind,
        placeId: isKey(place) ? place : null,
        name,
        functionTitle,
      });
      if (result.ok) return x.redirect(standingPaths.claim(x.language, result.value.handle, 'sent'));
      if (result.reason === 'sign-in-needed') return x.forbidden();
      return startPage(x, { kind, query, typed, errors: standingErrors(x.language, result.reason) });
    },
  },
];

type Shown = Pick<StartClaimPageProps, 'query' | 'typed'> & { kind: ClaimableKind | null; errors: FieldErrors };

async function startPage(x: Exchange, shown: Shown): Promise<Response> {
  const { personId } = x.actor;
  if (personId === null) return x.forbidden();
  const found = await x.read(async (db) => ({
    own: await findClaimsOf(db, personId),
    hits: shown.kind === 'municipality' && shown.query !== '' ? await findHits(db, shown.query) : null,
  }));
  return x.page({
    title: standingTexts.in(x.language)('claim.title'),
    ...(Object.keys(shown.errors).length > 0 ? { status: 422 as const } : {}),
    body: <StartClaimPage language={x.language} {...shown} {...found} />,
  });
}

async function findHits(db: Db, text: string): Promise<ClaimHit[]> {
  const hits = await searchPlaces(db, { text, limit: mostHits, invented: await isInventedWorld(db) });
  return hits.map(hitOf);
}

const hitOf = ({ id, label, type, kreisLabel, landLabel }: PlaceHit): ClaimHit => ({
  id,
  label,
  detail: [type, kreisLabel, landLabel].filter((part) => part !== null).join(' · '),
});
