import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayChair, mayPrepareCalls } from '../domain/policy.ts';
import { findCall } from '../store/calls.ts';
import { findConflict, updateConflictDecision } from '../store/conflicts.ts';
import { findSeat } from '../store/panel.ts';
import { findBidders } from '../store/review-interests.ts';
import { fillReviewGaps } from './fill-review-gaps.ts';

type Input = { callId: string; interestId: string; personId: string; out: boolean; reason: string };

/** The chair decides about a declaration, with a reason; about the chair's own case the programme lead decides. */
export const decideConflict = defineAction({
  name: 'calls.decide-conflict',
  run: async (tools, { callId, interestId, personId, out, reason }: Input) => {
    const { db, actor } = tools;
    const seat = await findSeat(db, callId, actor.personId);
    const chairsCase = (await findSeat(db, callId, personId))?.chair === true;
    if (!mayChair(actor, seat) && !(chairsCase && mayPrepareCalls(actor))) return refuse('not-allowed');
    if (actor.personId === personId) return refuse('own-case');
    if (reason.trim() === '') return refuse('reason-missing');
    const call = await findCall(db, callId);
    const known = (await findBidders(db, callId)).some(({ id }) => id === interestId);
    const conflict = await findConflict(db, interestId, personId);
    if (call === null || !known || conflict === null) return refuse('unknown');
    await updateConflictDecision(db, { interestId, personId, out, reason: reason.trim(), by: actor.personId });
    await fillReviewGaps(tools, call, interestId);
    return done(null, { about: { kind: 'calls.call', id: callId }, details: { interestId, personId, out, reason } });
  },
});
