import type { Module } from '../../platform/module.ts';
import { callTexts } from './texts/call/call-texts.ts';
import { remindDraftHolders } from './jobs/remind-draft-holders.ts';
import { restoreEarlierSubmissions } from './jobs/restore-earlier-submissions.ts';
import { waitingCalls } from './actions/waiting-calls.ts';
import { waitingVisitors } from './actions/waiting-visitors.ts';
import { callNavigation } from './web/call-navigation.ts';
import { waitingInterests } from './actions/waiting-interests.ts';
import { callRoutes } from './web/call-routes.ts';
import { interestRoutes } from './web/interest-routes.ts';

/** What the module says of itself. */
export const callsModule: Module = {
  name: 'calls',
  texts: callTexts,
  routes: [...callRoutes, ...interestRoutes],
  jobs: [remindDraftHolders, restoreEarlierSubmissions],
  navigation: callNavigation,
  waiting: async (reading) => [
    ...(await waitingVisitors(reading)),
    ...(await waitingInterests(reading)),
    ...(await waitingCalls(reading)),
  ],
};
