import type { Route } from '../../../platform/http/route.ts';
import { approveRoutes } from './approve/routes.tsx';
import { callVersionRoutes } from './call-version/routes.tsx';
import { checkInterestRoutes } from './check-interest/routes.tsx';
import { coSignRoutes } from './co-sign/routes.tsx';
import { decideLateRoutes } from './decide-late/routes.tsx';
import { editInterestRoutes } from './edit-interest/routes.tsx';
import { editorRoutes } from './editors/routes.tsx';
import { enterInterestRoutes } from './enter-interest/routes.tsx';
import { interestFileRoutes } from './interest-files/routes.ts';
import { lateRequestRoutes } from './late-request/routes.tsx';
import { partnerRoutes } from './partners/routes.tsx';
import { receiptRoutes } from './receipt/routes.tsx';
import { showInterestRoutes } from './show-interest/routes.tsx';
import { signOffRoutes } from './sign-off/routes.tsx';
import { startInterestRoutes } from './start-interest/routes.tsx';
import { verifyReceiptRoutes } from './verify-receipt/routes.tsx';
import { withdrawRoutes } from './withdraw-interest/routes.tsx';

/** Whoever is at it may finish while others are turned away. */
const first = (route: Route): Route => ({ ...route, first: true });

/** Everything about expressing interest: for municipalities, their partner organisations and heads, and staff entry. */
export const interestRoutes: readonly Route[] = [
  ...startInterestRoutes,
  ...showInterestRoutes,
  ...[...editInterestRoutes, ...interestFileRoutes].map(first),
  ...editorRoutes,
  ...partnerRoutes,
  ...coSignRoutes,
  ...signOffRoutes,
  ...approveRoutes,
  ...[...checkInterestRoutes, ...receiptRoutes].map(first),
  ...verifyReceiptRoutes,
  ...withdrawRoutes,
  ...lateRequestRoutes,
  ...callVersionRoutes,
  ...enterInterestRoutes,
  ...decideLateRoutes,
];
