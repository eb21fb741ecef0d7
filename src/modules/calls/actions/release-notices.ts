import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayBecome } from '../domain/interest-state.ts';
import { consentFault, consentOf } from '../domain/ministry-consent.ts';
import { answerDateOf, outcomeOf } from '../domain/notices.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { noticeLetter } from '../mails/notice-letters.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision, type StoredDecision } from '../store/decisions.ts';
import { lockInterest } from '../store/interests.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { findNotices, updateNoticesReleased } from '../store/notices.ts';
import { insertOffer } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { writeToApplicant } from './write-to.ts';

/** Tells every municipality at the same moment, in one transaction. Releasing twice is releasing once. */
export const releaseNotices = defineAction({
  name: 'calls.release-notices',
  run: async (tools, { callId }: { callId: string }) => {
    const { db, now, actor } = tools;
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, callId);
    const decision = await findDecision(db, { callId }, true);
    if (call === null || decision === null) return refuse('unknown');
    if (decision.state !== 'released') return refuse('decision-open');
    const about = { kind: 'calls.call', id: callId };
    return asSystem(db, async (system) => {
      const notices = await findNotices(system, decision.id, true);
      if (notices.every(({ releasedAt }) => releasedAt !== null)) return done({ told: 0 }, { about });
      if (notices.some(({ preparedAt }) => preparedAt === null)) return refuse('feedback-missing');
      const fault = consentFault(
        consentOf(await findMinistryStep(system, callId, 'notices'), {
          needed: call.content.ministry.notices,
          hash: decision.hash,
          now,
        }),
      );
      if (fault !== null) return refuse(fault);
      const answerUntil = answerDateOf(decision.answerUntil, { now, days: call.content.rules.answerDays });
      const told = await tellAll({ ...tools, db: system }, { call, decision, answerUntil });
      await updateNoticesReleased(system, decision.id);
      // Who withdrew between meeting and notice leaves a place.
      await fillFreePlaces({ ...tools, db: system }, call);
      return done({ told }, { about, details: { told }, public: true });
    });
  },
});

type Round = { call: StoredCall; decision: StoredDecision; answerUntil: Instant };

async function tellAll(tools: Tools, { call, decision, answerUntil }: Round): Promise<number> {
  const { db, origin } = tools;
  let told = 0;
  for (const { interestId } of decision.standings) {
    const interest = await lockInterest(db, { id: interestId });
    const { outcome, reserveRank } = outcomeOf(decision, interestId);
    if (interest === undefined || !mayBecome(interest.state, outcome)) continue;
    await updateReviewState(db, interestId, {
      state: outcome,
      reserveRank,
      answerUntil: outcome === 'selected' ? answerUntil : null,
    });
    if (outcome === 'selected') {
      await insertOffer(db, { interestId, origin: 'decision', reserveRank: null, answerUntil });
    }
    await writeToApplicant(tools, interest, (reader) => noticeLetter(reader, { interest, call, origin }));
    told += 1;
  }
  return told;
}
