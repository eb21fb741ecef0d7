import type { Route } from '../../../../platform/http/route.ts';
import { askConsent } from '../../actions/ask-consent.ts';
import { mayPrepareCalls } from '../../domain/policy.ts';
import { isKey } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';

/** Asks the ministry from where the step stands: the decision, or the notices. */
export const askConsentRoutes: readonly Route[] = [
  {
    name: 'calls.ask-consent',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/zustimmung-erbitten',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      const step = (await x.form()).text('step');
      if (!isKey(call) || (step !== 'decision' && step !== 'notices')) return x.notFound();
      const result = await x.act(askConsent, { callId: call, step });
      if (!result.ok && result.reason === 'unknown') return x.notFound();
      if (!result.ok && result.reason === 'not-allowed') return x.forbidden();
      // What is refused (asked twice, done meanwhile, changed again) shows on the page it leads to.
      return x.redirect(
        step === 'decision' ? reviewPaths.decision(x.language, call) : reviewPaths.notices(x.language, call),
      );
    },
  },
];
