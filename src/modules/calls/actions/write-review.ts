import type { Tools } from '../../../platform/actions/action.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { isOut, mayOpen } from '../domain/conflict.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { isUnderReview } from '../domain/interest-state.ts';
import { mayReview } from '../domain/policy.ts';
import { isPoints, type Scores } from '../domain/scoring.ts';
import { findCall } from '../store/calls.ts';
import { findConflict } from '../store/conflicts.ts';
import { findInterest } from '../store/interests.ts';
import { findSeat } from '../store/panel.ts';
import { lockReview, type Review } from '../store/reviews.ts';

export type ReviewInput = { interestId: string; scores: Scores; remark: string; revision: number };

export type ReviewRefusal = 'not-allowed' | 'out' | 'not-assigned' | 'handed-in' | 'changed';

type Opened = { ok: true; call: StoredCall; review: Review; personId: string } | { ok: false; reason: ReviewRefusal };

/** Opens the acting person's own review for writing, or says why not. `revision` null: whatever was saved. */
export async function openReview(tools: Tools, interestId: string, revision: number | null): Promise<Opened> {
  const { db, actor } = tools;
  const { personId } = actor;
  const opened = personId === null ? 'not-allowed' : await openInterest(db, interestId, personId);
  if (personId === null || typeof opened === 'string') {
    return { ok: false, reason: opened === 'out' ? 'out' : 'not-allowed' };
  }
  const review = isUnderReview(opened.interest.state) ? await lockReview(db, interestId, personId) : null;
  if (review === null) return { ok: false, reason: 'not-assigned' };
  const fault = revisionFault(review, revision);
  return fault === null ? { ok: true, call: opened.call, review, personId } : { ok: false, reason: fault };
}

/** The interest and its call for a member of the panel who has declared and is not out, or why it stays closed. */
async function openInterest(
  db: Db,
  interestId: string,
  personId: string,
): Promise<{ call: StoredCall; interest: InterestRecord } | 'out' | 'not-allowed'> {
  const conflict = await findConflict(db, interestId, personId);
  if (!mayOpen(conflict)) return isOut(conflict) ? 'out' : 'not-allowed';
  const interest = await findInterest(db, { id: interestId });
  const call = interest === undefined ? null : await findCall(db, interest.callId);
  if (interest === undefined || call === null) return 'not-allowed';
  return mayReview(await findSeat(db, call.id, personId), false) ? { call, interest } : 'not-allowed';
}

function revisionFault(review: Review, revision: number | null): 'handed-in' | 'changed' | null {
  if (review.state === 'submitted' || review.state === 'abstained') return 'handed-in';
  return revision === null || review.revision === revision ? null : 'changed';
}

/** Only criteria of the call, points from the boxes, trimmed comments. */
export const cleanScores = (scores: Scores, criteria: readonly { key: string }[]): Scores =>
  Object.fromEntries(
    criteria.map(({ key }) => {
      const { points = null, comment = '' } = scores[key] ?? {};
      return [key, { points: points !== null && isPoints(points) ? points : null, comment: comment.trim() }];
    }),
  );
