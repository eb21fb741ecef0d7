import type { Tools } from '../../../platform/actions/action.ts';
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
  if (actor.personId !== null && facts.out.has(actor.personId)) return { ok: false, reason: 'out' };
  if (facts.bidders.length === 0 || facts.open.length > 0) return { ok: false, reason: 'reviews-open' };
  const decision = await findDecision(db, { callId }, true);
  if (decision?.state === 'released') return { ok: false, reason: 'released' };
  return (decision?.revision ?? 0) === revision ? { ok: true, facts, decision } : { ok: false, reason: 'changed' };
}
