import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { updateReview } from '../store/reviews.ts';
import { fillReviewGaps } from './fill-review-gaps.ts';
import { openReview } from './write-review.ts';

/** A reviewer does not feel able to judge; somebody else is asked. */
export const abstain = defineAction({
  name: 'calls.abstain',
  run: async (tools, { interestId, reason }: { interestId: string; reason: string }) => {
    const opened = await openReview(tools, interestId, null);
    if (!opened.ok) return refuse(opened.reason);
    if (reason.trim() === '') return refuse('reason-missing');
    const { call, personId } = opened;
    await updateReview(tools.db, { interestId, personId, state: 'abstained', scores: {}, remark: reason.trim() });
    const missing = await fillReviewGaps(tools, call, interestId);
    return done({ missing }, { about: { kind: 'calls.interest', id: interestId }, details: { personId } });
  },
});
