import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findHolders } from '../../organisations/index.ts';
import { consentOf, isAskable } from '../domain/ministry-consent.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { ministryLetter } from '../mails/ministry-letter.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision, type StoredDecision } from '../store/decisions.ts';
import { findMinistryStep, insertMinistryStep } from '../store/ministry-steps.ts';
import { findNotices } from '../store/notices.ts';

/** A step after the publication that may need the ministry. */
export type ConsentStep = 'decision' | 'notices';

/** Asks the ministry for its consent to a signed decision, or to the notices of a released one. */
export const askConsent = defineAction({
  name: 'calls.ask-consent',
  run: async ({ db, now, actor, mail, origin }, { callId, step }: { callId: string; step: ConsentStep }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, callId);
    const decision = await findDecision(db, { callId }, true);
    if (call === null || decision === null) return refuse('unknown');
    const fault = step === 'decision' ? decisionFault(decision) : noticesFault(decision);
    if (fault !== null) return refuse(fault);
    if (step === 'notices') {
      const notices = await findNotices(db, decision.id);
      if (notices.some(({ releasedAt }) => releasedAt !== null)) return refuse('released');
    }
    const { hash } = decision;
    const consent = consentOf(await findMinistryStep(db, callId, step), {
      needed: call.content.ministry[step],
      hash,
      now,
    });
    if (consent === 'not-needed') return refuse('not-needed');
    if (!isAskable(consent)) return refuse('asked');
    await insertMinistryStep(db, { callId, step, askedAt: now, askedBy: actor.personId, aboutHash: hash });
    const readers = await findAddressees(db, await findHolders(db, 'ministry', ['ministry']));
    for (const reader of readers) await mail(ministryLetter({ reader, call, step, origin }));
    return done({ told: readers.length }, { about: { kind: 'calls.call', id: callId }, details: { step, hash } });
  },
});

function decisionFault({ state }: StoredDecision): 'not-signed' | 'released' | null {
  if (state === 'released') return 'released';
  return state === 'signed' ? null : 'not-signed';
}

const noticesFault = ({ state }: StoredDecision): 'decision-open' | null =>
  state === 'released' ? null : 'decision-open';
