import type { Tools } from '../../../platform/actions/action.ts';
import type { Actor } from '../../../platform/actions/actor.ts';
import { mayLeadReviews } from '../domain/policy.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision, type StoredDecision } from '../store/decisions.ts';
import { findSeat } from '../store/panel.ts';
import { roundFacts, type RoundFacts } from './round-facts.ts';

type Refusal = 'unknown' | 'not-allowed' | 'out' | 'reviews-open' | 'released' | 'changed';

type Opened = { ok: true; facts: RoundFacts; decision: StoredDecision | null } | { ok: false; reason: Refusal };

/**
 * Opens the round for who leads it and is not out, once every interest is read by enough people.
 * The call is locked, so that two people never write the decision at once; `revision` is what was seen last, 0 for none.
 */
export async function openRound({ db, actor }: Tools, callId: string, revision: number): Promise<Opened> {
  const call = await lockCall(db, callId);
  if (call === null) return { ok: false, reason: 'unknown' };
  if (!mayLeadReviews(actor, await findSeat(db, callId, actor.personId))) return { ok: false, reason: 'not-allowed' };
  const facts = await roundFacts(db, call);
  const decision = await findDecision(db, { callId }, true);
  const reason = roundFault(facts, actor) ?? revisionFault(decision, revision);
  return reason === null ? { ok: true, facts, decision } : { ok: false, reason };
}

function roundFault({ out, bidders, open }: RoundFacts, { personId }: Actor): 'out' | 'reviews-open' | null {
  if (personId !== null && out.has(personId)) return 'out';
  return bidders.length === 0 || open.length > 0 ? 'reviews-open' : null;
}

function revisionFault(decision: StoredDecision | null, revision: number): 'released' | 'changed' | null {
  if (decision?.state === 'released') return 'released';
  return (decision?.revision ?? 0) === revision ? null : 'changed';
}
