import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { deletePanelMember, findSeat } from '../store/panel.ts';
import { findProgress } from '../store/reviews.ts';

/** Takes a seat away from a person who has no reviews to write. */
export const removePanelMember = defineAction({
  name: 'calls.remove-panel-member',
  run: async ({ db, actor }, { callId, personId }: { callId: string; personId: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    if ((await findSeat(db, callId, personId)) === null) return refuse('unknown');
    if ((await findProgress(db, callId)).some((review) => review.personId === personId)) return refuse('has-reviews');
    await deletePanelMember(db, callId, personId);
    return done(null, { about: { kind: 'calls.call', id: callId }, details: { personId } });
  },
});
