import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { scoreFaults, weightedMean } from '../domain/scoring.ts';
import { updateReview } from '../store/reviews.ts';
import { fillReviewGaps } from './fill-review-gaps.ts';
import { cleanScores, openReview, type ReviewInput } from './write-review.ts';

/** Hands a review in for good. Where the reviewers are far apart a third person is asked at once. */
export const submitReview = defineAction({
  name: 'calls.submit-review',
  run: async (tools, { interestId, scores, remark, revision }: ReviewInput) => {
    const opened = await openReview(tools, interestId, revision);
    if (!opened.ok) return refuse(opened.reason);
    const { call, personId } = opened;
    const kept = cleanScores(scores, call.content.criteria);
    if (scoreFaults(kept, call.content.criteria).length > 0) return refuse('incomplete');
    await updateReview(tools.db, { interestId, personId, state: 'submitted', scores: kept, remark: remark.trim() });
    await fillReviewGaps(tools, call, interestId);
    const total = weightedMean(kept, call.content.criteria);
    return done({ total }, { about: { kind: 'calls.interest', id: interestId }, details: { personId } });
  },
});
