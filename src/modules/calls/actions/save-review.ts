import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { updateReview } from '../store/reviews.ts';
import { cleanScores, openReview, type ReviewInput } from './write-review.ts';

/** Keeps an unfinished review; nobody else sees it. */
export const saveReview = defineAction({
  name: 'calls.save-review',
  run: async (tools, { interestId, scores, remark, revision }: ReviewInput) => {
    const opened = await openReview(tools, interestId, revision);
    if (!opened.ok) return refuse(opened.reason);
    const { call, personId } = opened;
    const kept = cleanScores(scores, call.content.criteria);
    await updateReview(tools.db, { interestId, personId, state: 'saved', scores: kept, remark: remark.trim() });
    return done({ revision: revision + 1 }, { about: { kind: 'calls.interest', id: interestId } });
  },
});
