import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { interestHoldings } from './actions/interest-holdings.ts';
import { interestMatters } from './actions/matter-of-interest.ts';
import { waitingCalls } from './actions/waiting-calls.ts';
import { waitingInterests } from './actions/waiting-interests.ts';
import { waitingLinks } from './actions/waiting-links.ts';
import { waitingReviews } from './actions/waiting-reviews.ts';
import { waitingVisitors } from './actions/waiting-visitors.ts';
import { callOperations } from './api/call-operations.ts';
import { remindDraftHolders } from './jobs/remind-draft-holders.ts';
import { restoreEarlierSubmissions } from './jobs/restore-earlier-submissions.ts';
import { settlePlaces } from './jobs/settle-places.ts';
import { findKeptFiles } from './store/interest-files.ts';
import { callRecords } from './store/personal-records.ts';
import { callTexts } from './texts/call/call-texts.ts';
import { interestTexts } from './texts/interest/interest-texts.ts';
import { reviewTexts } from './texts/review/review-texts.ts';
import { callGallery } from './web/call-gallery.ts';
import { callNavigation } from './web/call-navigation.ts';
import { callRoutes } from './web/call-routes.ts';
import { interestGallery } from './web/interest-gallery.ts';
import { interestRoutes } from './web/interest-routes.ts';
import { reviewGallery } from './web/review-gallery.ts';
import { reviewRoutes } from './web/review-routes.ts';

/** What the module says of itself. */
export const callsModule: Module = {
  name: 'calls',
  texts: [callTexts, interestTexts, reviewTexts],
  api: callOperations,
  routes: [...callRoutes, ...interestRoutes, ...reviewRoutes],
  keptFiles: findKeptFiles,
  jobs: [remindDraftHolders, restoreEarlierSubmissions, settlePlaces],
  gallery: async () => [...(await callGallery()), ...(await interestGallery()), ...(await reviewGallery())],
  matters: [interestMatters],
  holdings: interestHoldings,
  navigation: callNavigation,
  personalData: (language) => personalDataFrom(callTexts.in(language), callRecords),
  waiting: async (reading) => [
    ...(await waitingVisitors(reading)),
    ...(await waitingLinks(reading)),
    ...(await waitingInterests(reading)),
    ...(await waitingReviews(reading)),
    ...(await waitingCalls(reading)),
  ],
};
