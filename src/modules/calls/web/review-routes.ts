import type { Route } from '../../../platform/http/route.ts';
import { advanceListRoutes } from './advance-list/routes.tsx';
import { askConsentRoutes } from './ask-consent/routes.tsx';
import { assignReviewersRoutes } from './assign-reviewers/routes.tsx';
import { checkFormallyRoutes } from './check-formally/routes.tsx';
import { decideConflictsRoutes } from './decide-conflicts/routes.tsx';
import { decideRoutes } from './decide/routes.tsx';
import { declareConflictsRoutes } from './declare-conflicts/routes.tsx';
import { firstViewRoutes } from './first-view/routes.tsx';
import { listInterestsRoutes } from './list-interests/routes.tsx';
import { listReviewsRoutes } from './list-reviews/routes.tsx';
import { panelMembersRoutes } from './panel-members/routes.tsx';
import { printNoticesRoutes } from './print-notices/routes.ts';
import { readInterestRoutes } from './read-interest/routes.tsx';
import { readNoticeRoutes } from './read-notice/routes.tsx';
import { showCalculationRoutes } from './show-calculation/routes.tsx';
import { showCommentsRoutes } from './show-comments/routes.tsx';
import { showPlacesRoutes } from './show-places/routes.tsx';
import { showPublishedRoutes } from './show-published/routes.tsx';
import { showSelectionRoutes } from './show-selection/routes.tsx';
import { writeNoticesRoutes } from './write-notices/routes.tsx';
import { writeReviewRoutes } from './write-review/routes.tsx';

/** Every page from the formal check to the published selection. */
export const reviewRoutes: readonly Route[] = [
  ...listInterestsRoutes,
  ...readInterestRoutes,
  ...checkFormallyRoutes,
  ...panelMembersRoutes,
  ...declareConflictsRoutes,
  ...decideConflictsRoutes,
  ...assignReviewersRoutes,
  ...listReviewsRoutes,
  ...writeReviewRoutes,
  ...showSelectionRoutes,
  ...firstViewRoutes,
  ...showCalculationRoutes,
  ...showCommentsRoutes,
  ...decideRoutes,
  ...askConsentRoutes,
  ...advanceListRoutes,
  ...writeNoticesRoutes,
  ...showPlacesRoutes,
  ...readNoticeRoutes,
  ...printNoticesRoutes,
  ...showPublishedRoutes,
];
