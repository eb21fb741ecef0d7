import type { Route } from '../../../platform/http/route.ts';
import { checkInterestRoutes } from './check-interest/routes.tsx';
import { editInterestRoutes } from './edit-interest/routes.tsx';
import { receiptRoutes } from './receipt/routes.tsx';
import { showInterestRoutes } from './show-interest/routes.tsx';
import { startInterestRoutes } from './start-interest/routes.tsx';
import { verifyReceiptRoutes } from './verify-receipt/routes.tsx';

/** Everything about expressing interest: for municipalities, their partner organisations and heads, and staff entry. */
export const interestRoutes: readonly Route[] = [
  ...startInterestRoutes,
  ...showInterestRoutes,
  ...editInterestRoutes,
  ...checkInterestRoutes,
  ...receiptRoutes,
  ...verifyReceiptRoutes,
];
