import type { Db } from '../../../platform/db/database.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayOpen } from '../domain/conflict.ts';
import { isUnderReview } from '../domain/interest-state.ts';
import { findConflicts } from '../store/conflicts.ts';
import { findPanel } from '../store/panel.ts';
import { findBidders } from '../store/review-interests.ts';
import { findProgress } from '../store/reviews.ts';

/** People by interest. */
export type ByInterest = Readonly<Record<string, readonly string[]>>;

/** What stands before an assignment: who may read what, and what is begun. */
export type AssignmentFacts = {
  interests: readonly string[];
  waiting: ReadonlySet<string>;
  reviewers: readonly string[];
  perInterest: number;
  blocked: ByInterest;
  kept: ByInterest;
  current: ByInterest;
};

/** Reads it. Who has declared nothing for a bidder may not read it yet. */
export async function assignmentFacts(db: Db, call: StoredCall): Promise<AssignmentFacts> {
  const bidders = (await findBidders(db, call.id)).filter(
    ({ state }) => state === 'formally-ok' || isUnderReview(state),
  );
  const reviewers = (await findPanel(db, call.id)).filter(({ votes }) => votes).map(({ personId }) => personId);
  const conflicts = new Map(
    (await findConflicts(db, call.id)).map((conflict) => [`${conflict.interestId} ${conflict.personId}`, conflict]),
  );
  const progress = await findProgress(db, call.id);
  const of = (interestId: string, begun: boolean): string[] =>
    progress
      .filter(
        (review) =>
          review.interestId === interestId &&
          !review.isOut &&
          review.state !== 'abstained' &&
          (!begun || review.state !== 'assigned'),
      )
      .map(({ personId }) => personId);
  const abstained = (interestId: string): string[] =>
    progress
      .filter((review) => review.interestId === interestId && review.state === 'abstained')
      .map(({ personId }) => personId);
  const byInterest = (list: (interestId: string) => string[]): ByInterest =>
    Object.fromEntries(bidders.map(({ id }) => [id, list(id)]));
  return {
    interests: bidders.map(({ id }) => id),
    waiting: new Set(bidders.filter(({ state }) => state === 'formally-ok').map(({ id }) => id)),
    reviewers,
    perInterest: call.content.rules.reviewsPerInterest,
    blocked: byInterest((id) => [
      ...reviewers.filter((person) => !mayOpen(conflicts.get(`${id} ${person}`) ?? null)),
      ...abstained(id),
    ]),
    kept: byInterest((id) => of(id, true)),
    current: byInterest((id) => of(id, false)),
  };
}
