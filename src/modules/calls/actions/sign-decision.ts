import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { holdingSignatures } from '../domain/decision.ts';
import { mayAccompanyCalls, mayDecide } from '../domain/policy.ts';
import { findCall } from '../store/calls.ts';
import { findPeopleOut } from '../store/conflicts.ts';
import {
  findDecision,
  findSignatures,
  insertSignature,
  updateDecisionState,
  type StoredDecision,
} from '../store/decisions.ts';
import { findSeat } from '../store/panel.ts';

/** A member of the panel who was there signs exactly the text with this hash. Signing twice is signing once. */
export const signDecision = defineAction({
  name: 'calls.sign-decision',
  run: async (tools, { decisionId, hash }: { decisionId: string; hash: string }) => {
    const { personId } = tools.actor;
    if (personId === null) return refuse('not-allowed');
    return sign(tools, { decisionId, personId, hash, method: 'sign-in' });
  },
});

/** Staff record that a member's signature stands on paper, under exactly the text with this hash. */
export const recordPaperSignature = defineAction({
  name: 'calls.record-paper-signature',
  run: async (tools, { decisionId, personId, hash }: { decisionId: string; personId: string; hash: string }) => {
    if (!mayAccompanyCalls(tools.actor)) return refuse('not-allowed');
    return sign(tools, { decisionId, personId, hash, method: 'paper' });
  },
});

type Signing = { decisionId: string; personId: string; hash: string; method: 'sign-in' | 'paper' };

async function sign({ db, actor }: Tools, { decisionId, personId, hash, method }: Signing) {
  const decision = await findDecision(db, { id: decisionId }, true);
  if (decision === null) return refuse('unknown');
  const seat = await asSystem(db, async (system) => {
    const out = await findPeopleOut(system, decision.callId);
    return mayDecide(await findSeat(system, decision.callId, personId), out.includes(personId));
  });
  if (!seat) return refuse('not-allowed');
  const fault = signingFault(decision, { personId, hash });
  if (fault !== null) return refuse(fault);
  await insertSignature(db, {
    decisionId,
    personId,
    hash,
    method,
    enteredBy: method === 'paper' ? actor.personId : null,
  });
  const call = await findCall(db, decision.callId);
  const count = holdingSignatures(await findSignatures(db, decisionId), hash).length;
  const enough = count >= (call?.content.rules.signatures ?? Number.POSITIVE_INFINITY);
  if (enough && decision.state === 'for-signature') await updateDecisionState(db, decisionId, { state: 'signed' });
  return done(
    { count, enough },
    { about: { kind: 'calls.decision', id: decisionId }, details: { personId, hash, method } },
  );
}

function signingFault(
  decision: StoredDecision,
  { personId, hash }: { personId: string; hash: string },
): 'released' | 'not-presented' | 'changed' | 'was-absent' | null {
  if (decision.state === 'released') return 'released';
  if (decision.state === 'draft') return 'not-presented';
  if (decision.hash !== hash) return 'changed';
  return decision.present.includes(personId) ? null : 'was-absent';
}
