import type { Agency } from '../../../platform/agency/agency.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { Holdings } from '../../../platform/module.ts';
import { absenceRoutes } from './absences/routes.tsx';
import { checkClaimRoutes } from './check-claim/routes.tsx';
import { listClaimsRoutes } from './list-claims/routes.tsx';
import { showClaimRoutes } from './show-claim/routes.tsx';
import { showHandoverRoutes } from './show-handover/routes.tsx';
import { startClaimRoutes } from './start-claim/routes.tsx';
import { startHandoverRoutes } from './start-handover/routes.tsx';

/** What claims, handovers and absences need of the installation. */
export type StandingOptions = { agency: Agency; holdings: readonly Holdings[] };

/** Every route of claims, handovers and absences. */
export const standingRoutes = ({ agency, holdings }: StandingOptions): readonly Route[] => [
  ...startClaimRoutes,
  ...showClaimRoutes,
  ...checkClaimRoutes(agency),
  ...listClaimsRoutes,
  ...startHandoverRoutes(holdings),
  ...showHandoverRoutes(holdings),
  ...absenceRoutes,
];
