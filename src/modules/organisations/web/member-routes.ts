import type { Route } from '../../../platform/http/route.ts';
import { addOrganisationRoutes } from './add-organisation/routes.tsx';
import { addUnitRoutes } from './add-unit/routes.tsx';
import { inviteMemberRoutes } from './invite-member/routes.tsx';
import { listOrganisationsRoutes } from './list-organisations/routes.tsx';
import { renameOrganisationRoutes } from './rename-organisation/routes.tsx';
import { showMemberRoutes } from './show-member/routes.tsx';
import { showOrganisationRoutes } from './show-organisation/routes.tsx';
import { showUnitRoutes } from './show-unit/routes.tsx';

/** Every route of organisations, units and people; fixed addresses before those with a key in the same place. */
export const memberRoutes: readonly Route[] = [
  ...listOrganisationsRoutes,
  ...addOrganisationRoutes,
  ...showOrganisationRoutes,
  ...renameOrganisationRoutes,
  ...addUnitRoutes,
  ...showUnitRoutes,
  ...inviteMemberRoutes,
  ...showMemberRoutes,
];
