import type { Route } from '../../../../platform/http/route.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { mayPrepareCalls, mayReadEvidence } from '../../domain/policy.ts';
import { countInterests } from '../../store/call-readers.ts';
import { findCalls } from '../../store/calls.ts';
import { countOpenEnquiries } from '../../store/enquiries.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { ManageCallsPage } from './page.tsx';

/** The agency's list of calls. */
export const manageCallsRoutes: readonly Route[] = [
  {
    name: 'calls.manage-calls',
    method: 'GET',
    path: '/verwaltung/aufrufe',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadEvidence(x.actor)) return x.forbidden();
      const calls = await x.read(async (db, now) => {
        const [found, interests, enquiries] = [
          await findCalls(db),
          await countInterests(db),
          await countOpenEnquiries(db),
        ];
        return found.map((call) => {
          const counts = interests.find(({ callId }) => callId === call.id);
          return {
            call,
            phase: callPhase(call, now),
            drafts: counts?.drafts ?? 0,
            submitted: counts?.submitted ?? 0,
            questions: enquiries.find(({ callId }) => callId === call.id)?.count ?? 0,
          };
        });
      });
      return x.page({
        title: callTexts.in(x.language)('manage.title'),
        body: <ManageCallsPage language={x.language} calls={calls} mayCreate={mayPrepareCalls(x.actor)} />,
      });
    },
  },
];
