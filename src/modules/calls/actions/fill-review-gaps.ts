import type { Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { leastBusy } from '../domain/assignment.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { mayOpen } from '../domain/conflict.ts';
import { isUnderReview } from '../domain/interest-state.ts';
import { missingReviews } from '../domain/scoring.ts';
import { reviewsLetter } from '../mails/panel-letters.ts';
import { findConflicts } from '../store/conflicts.ts';
import { findPanel } from '../store/panel.ts';
import { findBidders } from '../store/review-interests.ts';
import { findJudgements, findProgress, insertReviews } from '../store/reviews.ts';
import { writeTo } from './write-to.ts';

/**
 * Asks further people to read an interest where the rules want it: for who abstained or is out, and a third
 * where two are far apart. Returns how many reviews are still missing because nobody is left.
 */
export async function fillReviewGaps(tools: Tools, call: StoredCall, interestId: string): Promise<number> {
  return asSystem(tools.db, async (db) => {
    const bidder = (await findBidders(db, call.id)).find(({ id }) => id === interestId);
    if (bidder === undefined || !isUnderReview(bidder.state)) return 0;
    const judgements = (await findJudgements(db, call.id)).get(interestId) ?? [];
    const { criteria, rules } = call.content;
    const missing = missingReviews(judgements, criteria, rules);
    if (missing === 0) return 0;
    const asked = new Set(judgements.map(({ reviewer }) => reviewer));
    const chosen = await chooseReaders(db, { callId: call.id, interestId, asked, count: missing });
    const counting = judgements.filter(({ state, out }) => !out && state !== 'abstained').length;
    const third = counting >= rules.reviewsPerInterest;
    await insertReviews(
      db,
      chosen.map((personId) => ({ interestId, personId, third })),
    );
    await writeTo({ ...tools, db }, chosen, (reader) =>
      reviewsLetter(reader, { call, origin: tools.origin, count: 1 }),
    );
    return missing - chosen.length;
  });
}

type Wanted = { callId: string; interestId: string; asked: ReadonlySet<string>; count: number };

async function chooseReaders(db: Db, { callId, interestId, asked, count }: Wanted): Promise<string[]> {
  const conflicts = new Map(
    (await findConflicts(db, callId))
      .filter((conflict) => conflict.interestId === interestId)
      .map((conflict) => [conflict.personId, conflict]),
  );
  const candidates = (await findPanel(db, callId))
    .filter(({ personId, votes }) => votes && !asked.has(personId) && mayOpen(conflicts.get(personId) ?? null))
    .map(({ personId }) => personId);
  const loads = new Map<string, number>();
  for (const { personId } of await findProgress(db, callId)) loads.set(personId, (loads.get(personId) ?? 0) + 1);
  return leastBusy(candidates, loads, count);
}
