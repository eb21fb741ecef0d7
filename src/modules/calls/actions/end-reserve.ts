import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { reserveEndedLetter } from '../mails/notice-letters.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision } from '../store/decisions.ts';
import { findInterest } from '../store/interests.ts';
import { findReserveList } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { writeToApplicant } from './write-to.ts';

/** The platform itself ends a reserve list whose time is over, and tells those who waited. */
export const endReserve = defineAction({
  name: 'calls.end-reserve',
  run: async (tools, { callId }: { callId: string }) => {
    const { db, now, actor, origin } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const call = await lockCall(db, callId);
    const decision = await findDecision(db, { callId });
    const until = decision?.reserveValidUntil ?? null;
    if (call === null || until === null || now < until) return refuse('not-due');
    const waiting = await findReserveList(db, callId);
    if (waiting.length === 0) return refuse('not-due');
    for (const { interestId } of waiting) {
      await updateReviewState(db, interestId, { state: 'not-selected' });
      const interest = await findInterest(db, { id: interestId });
      if (interest !== undefined) {
        await writeToApplicant(tools, interest, (reader) => reserveEndedLetter(reader, { interest, call, origin }));
      }
    }
    return done({ ended: waiting.length }, { about: { kind: 'calls.call', id: callId } });
  },
});
