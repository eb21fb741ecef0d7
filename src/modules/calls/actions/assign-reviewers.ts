import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { assignReviewers as propose } from '../domain/assignment.ts';
import { mayLeadReviews } from '../domain/policy.ts';
import { reviewsLetter } from '../mails/panel-letters.ts';
import { lockCall } from '../store/calls.ts';
import { findSeat } from '../store/panel.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { deleteAssigned, insertReviews } from '../store/reviews.ts';
import { assignmentFacts, type AssignmentFacts, type ByInterest } from './assignment-facts.ts';
import { writeTo } from './write-to.ts';

type Input = { callId: string; byInterest?: ByInterest };

/**
 * Says who reads what. Without `byInterest` the platform's own proposal is taken; by hand anybody without conflict
 * may be chosen. What somebody has begun stays.
 */
export const assignReviewers = defineAction({
  name: 'calls.assign-reviewers',
  run: async (tools, { callId, byInterest }: Input) => {
    const { db, actor, origin } = tools;
    const call = await lockCall(db, callId);
    if (call === null) return refuse('unknown');
    if (!mayLeadReviews(actor, await findSeat(db, callId, actor.personId))) return refuse('not-allowed');
    // The chair arranges who reads what without seeing content; the rows of interests open to chairs only after a declaration.
    return asSystem(db, async (system) => {
      const facts = await assignmentFacts(system, call);
      if (facts.interests.length === 0) return refuse('nothing-to-assign');
      const proposal = propose(facts);
      if (byInterest === undefined && proposal.tooFew.length > 0) return refuse('too-few-reviewers');
      const wanted = byInterest ?? proposal.byInterest;
      const fault = handFault(wanted, facts);
      if (fault !== null) return refuse(fault);
      const added = await applyAssignment(system, wanted, facts);
      for (const [personId, count] of Object.entries(added)) {
        await writeTo({ ...tools, db: system }, [personId], (reader) => reviewsLetter(reader, { call, origin, count }));
      }
      const about = { kind: 'calls.call', id: callId };
      return done(
        { assigned: Object.values(added).reduce((sum, count) => sum + count, 0) },
        { about, details: { wanted } },
      );
    });
  },
});

function handFault(
  wanted: ByInterest,
  facts: AssignmentFacts,
): 'unknown' | 'conflict' | 'begun' | 'too-few-reviewers' | null {
  for (const [interestId, readers] of Object.entries(wanted)) {
    if (!facts.interests.includes(interestId)) return 'unknown';
    const kept = facts.kept[interestId] ?? [];
    const blocked = facts.blocked[interestId] ?? [];
    const mayRead = (id: string): boolean =>
      kept.includes(id) || (facts.reviewers.includes(id) && !blocked.includes(id));
    if (!readers.every(mayRead)) return 'conflict';
    if (!kept.every((id) => readers.includes(id))) return 'begun';
    if (new Set(readers).size < facts.perInterest) return 'too-few-reviewers';
  }
  return null;
}

/** Writes the differences. Returns how many reviews each person got. */
async function applyAssignment(db: Db, wanted: ByInterest, facts: AssignmentFacts): Promise<Record<string, number>> {
  const added: Record<string, number> = {};
  for (const [interestId, readers] of Object.entries(wanted)) {
    const current = facts.current[interestId] ?? [];
    const fresh = [...new Set(readers)].filter((id) => !current.includes(id));
    for (const gone of current.filter((id) => !readers.includes(id))) await deleteAssigned(db, interestId, gone);
    await insertReviews(
      db,
      fresh.map((personId) => ({ interestId, personId, third: false })),
    );
    for (const personId of fresh) added[personId] = (added[personId] ?? 0) + 1;
    if (facts.waiting.has(interestId)) await updateReviewState(db, interestId, { state: 'in-review' });
  }
  return added;
}
