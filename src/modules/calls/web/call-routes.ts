import type { Route } from '../../../platform/http/route.ts';
import { amendCallRoutes } from './amend-call/routes.tsx';
import { answerEnquiryRoutes } from './answer-enquiry/routes.tsx';
import { answerMinistryRoutes } from './answer-ministry/routes.tsx';
import { askEnquiryRoutes } from './ask-enquiry/routes.tsx';
import { callDatesRoutes } from './call-dates/routes.ts';
import { cancelCallRoutes } from './cancel-call/routes.tsx';
import { createCallRoutes } from './create-call/routes.tsx';
import { editCallRoutes } from './edit-call/routes.tsx';
import { editFormRoutes } from './edit-form/routes.tsx';
import { editSectionRoutes } from './edit-section/routes.tsx';
import { listCallsRoutes } from './list-calls/routes.tsx';
import { manageCallsRoutes } from './manage-calls/routes.tsx';
import { prepareCallRoutes } from './prepare-call/routes.tsx';
import { previewCallRoutes } from './preview-call/routes.tsx';
import { publishCallRoutes } from './publish-call/routes.tsx';
import { showCallRoutes } from './show-call/routes.tsx';
import { showFormRoutes } from './show-form/routes.tsx';

/** Every page of calls: the public ones, then the agency's, then the ministry's. Fixed addresses come before open ones. */
export const callRoutes: readonly Route[] = [
  ...listCallsRoutes,
  ...callDatesRoutes,
  ...showCallRoutes,
  ...showFormRoutes,
  ...askEnquiryRoutes,
  ...manageCallsRoutes,
  ...createCallRoutes,
  ...prepareCallRoutes,
  ...editFormRoutes,
  ...editSectionRoutes,
  ...editCallRoutes,
  ...previewCallRoutes,
  ...publishCallRoutes,
  ...amendCallRoutes,
  ...cancelCallRoutes,
  ...answerEnquiryRoutes,
  ...answerMinistryRoutes,
];
