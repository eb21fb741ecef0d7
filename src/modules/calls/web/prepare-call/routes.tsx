import type { Route } from '../../../../platform/http/route.ts';
import { askMinistry, takeCallBack } from '../../actions/ask-ministry.ts';
import { callPhase } from '../../domain/call-phase.ts';
import { mayPrepareCalls, mayReadEvidence } from '../../domain/policy.ts';
import { publicationFaults } from '../../domain/publication-check.ts';
import { scheduleWarnings } from '../../domain/schedule-warnings.ts';
import { workingTerms } from '../../domain/working-terms.ts';
import { findCall } from '../../store/calls.ts';
import { countOpenEnquiries } from '../../store/enquiries.ts';
import { findMinistryStep } from '../../store/ministry-steps.ts';
import { callPaths } from '../call-paths.ts';
import { callTitle } from '../staff-call.tsx';
import { PrepareCallPage } from './page.tsx';

/** One call for its makers. */
export const prepareCallRoutes: readonly Route[] = [
  {
    name: 'calls.prepare-call',
    method: 'GET',
    path: '/verwaltung/aufrufe/:id',
    audience: 'staff',
    handle: async (x) => {
      if (!mayReadEvidence(x.actor)) return x.forbidden();
      const found = await x.read(async (db, now) => {
        const call = await findCall(db, x.params['id'] ?? '');
        if (call === null) return null;
        const open = (await countOpenEnquiries(db)).find(({ callId }) => callId === call.id);
        return {
          call,
          now,
          openQuestions: open?.count ?? 0,
          ministry: await findMinistryStep(db, call.id, 'publication'),
        };
      });
      if (found === null) return x.notFound();
      const { call, now, ...rest } = found;
      return x.page({
        title: callTitle(call, x.language),
        body: (
          <PrepareCallPage
            language={x.language}
            call={call}
            phase={callPhase(call, now)}
            faults={publicationFaults({ ...workingTerms(call), fileNumber: call.fileNumber }, now)}
            warnings={scheduleWarnings({ ...workingTerms(call), now })}
            mayPrepare={mayPrepareCalls(x.actor)}
            {...rest}
          />
        ),
      });
    },
  },
  {
    name: 'calls.ask-ministry',
    method: 'POST',
    path: '/verwaltung/aufrufe/:id/zustimmung',
    audience: 'staff',
    handle: async (x) => {
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const id = x.params['id'] ?? '';
      const deed = (await x.form()).text('deed');
      const result = deed === 'take-back' ? await x.act(takeCallBack, { id }) : await x.act(askMinistry, { id });
      // What is refused (asked twice, taken back meanwhile) shows on the page it leads to.
      return !result.ok && result.reason === 'no-such-call'
        ? x.notFound()
        : x.redirect(callPaths.prepare(x.language, id));
    },
  },
];
