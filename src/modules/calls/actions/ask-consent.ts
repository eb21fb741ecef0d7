import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findAddressees } from '../../accounts/index.ts';
import { findHolders } from '../../organisations/index.ts';
import type { StoredCall } from '../domain/call-record.ts';
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
    const fault = (await momentFault(db, decision, step)) ?? (await askedFault(db, { call, decision, step, now }));
    if (fault !== null) return refuse(fault);
    const { hash } = decision;
    await insertMinistryStep(db, { callId, step, askedAt: now, askedBy: actor.personId, aboutHash: hash });
    const readers = await findAddressees(db, await findHolders(db, 'ministry', ['ministry']));
    for (const reader of readers) await mail(ministryLetter({ reader, call, step, origin }));
    return done({ told: readers.length }, { about: { kind: 'calls.call', id: callId }, details: { step, hash } });
  },
});

/** Whether there is something to agree to by now, and still is. */
async function momentFault(
  db: Db,
  { id, state }: StoredDecision,
  step: ConsentStep,
): Promise<'not-signed' | 'released' | 'decision-open' | null> {
  if (step === 'decision') {
    if (state === 'released') return 'released';
    return state === 'signed' ? null : 'not-signed';
  }
  if (state !== 'released') return 'decision-open';
  return (await findNotices(db, id)).some(({ releasedAt }) => releasedAt !== null) ? 'released' : null;
}

type Asking = { call: StoredCall; decision: StoredDecision; step: ConsentStep; now: Instant };

async function askedFault(db: Db, { call, decision, step, now }: Asking): Promise<'not-needed' | 'asked' | null> {
  const asked = await findMinistryStep(db, call.id, step);
  const consent = consentOf(asked, { needed: call.content.ministry[step], hash: decision.hash, now });
  if (consent === 'not-needed') return 'not-needed';
  return isAskable(consent) ? null : 'asked';
}
