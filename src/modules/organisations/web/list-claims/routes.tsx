import type { Route } from '../../../../platform/http/route.ts';
import { days, type Instant } from '../../../../platform/time/instant.ts';
import { findAddressees, type Addressee } from '../../../accounts/index.ts';
import { codeStanding } from '../../domain/claim.ts';
import { maySeeOrganisations } from '../../domain/policy.ts';
import { findOpenClaims, type StoredClaim } from '../../store/claims.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { nameOf } from '../show-organisation/rows.ts';
import { ListClaimsPage, type ClaimRow } from './page.tsx';

/** The agency's list of open claims. */
export const listClaimsRoutes: readonly Route[] = [
  {
    name: 'organisations.list-claims',
    method: 'GET',
    path: '/verwaltung/antraege',
    audience: 'staff',
    handle: async (x) => {
      if (!maySeeOrganisations(x.actor)) return x.forbidden();
      const claims = await x.read(async (db, now) => {
        const open = await findOpenClaims(db);
        const people = await findAddressees(
          db,
          open.map(({ personId }) => personId),
        );
        return open.map((claim) => rowOf(claim, { people, now }));
      });
      return x.page({
        title: standingTexts.in(x.language)('claims.title'),
        wide: true,
        body: <ListClaimsPage language={x.language} claims={claims} />,
      });
    },
  },
];

function rowOf(claim: StoredClaim, { people, now }: { people: readonly Addressee[]; now: Instant }): ClaimRow {
  const { handle, name: organisation, personId, createdAt } = claim;
  const waits = Math.floor((now - createdAt) / days(1));
  return { handle, organisation, person: nameOf(people, personId), waits, what: whatOf(claim, now) };
}

function whatOf(claim: StoredClaim, now: Instant): ClaimRow['what'] {
  const standing = codeStanding(claim, now);
  if (standing === 'none' || claim.codeWay === null) return 'us';
  return standing === 'waiting' ? claim.codeWay : 'over';
}
