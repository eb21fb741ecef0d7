import type { Route } from '../../../platform/http/route.ts';
import { askEnquiryRoutes } from './ask-enquiry/routes.tsx';
import { callDatesRoutes } from './call-dates/routes.ts';
import { listCallsRoutes } from './list-calls/routes.tsx';
import { showCallRoutes } from './show-call/routes.tsx';
import { showFormRoutes } from './show-form/routes.tsx';

/** Every page of calls: the public ones first. */
export const callRoutes: readonly Route[] = [
  ...listCallsRoutes,
  ...callDatesRoutes,
  ...showCallRoutes,
  ...showFormRoutes,
  ...askEnquiryRoutes,
];
