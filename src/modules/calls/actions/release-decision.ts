import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { StoredCall } from '../domain/call-record.ts';
import { releaseFault, type ReleaseFault } from '../domain/decision.ts';
import { consentOf } from '../domain/ministry-consent.ts';
import { feedbackDraft, outcomeOf } from '../domain/notices.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { tooCloseAtCut } from '../domain/ranking.ts';
import { totalsOf } from '../domain/scoring.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision, findSignatures, updateDecisionState, type StoredDecision } from '../store/decisions.ts';
import { findMinistryStep } from '../store/ministry-steps.ts';
import { insertNotices } from '../store/notices.ts';
import { roundFacts, votersOf, type RoundFacts } from './round-facts.ts';

/**
 * The programme lead releases a signed decision. From then on the outcomes stand and the notices are there to be
 * written; nobody outside is told yet. Releasing twice is releasing once.
 */
export const releaseDecision = defineAction({
  name: 'calls.release-decision',
  run: async ({ db, now, actor }, { decisionId }: { decisionId: string }) => {
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const locked = await lockDecision(db, decisionId);
    if (locked === null) return refuse('unknown');
    const { call, decision } = locked;
    const about = { kind: 'calls.decision', id: decisionId };
    if (decision.state === 'released') return done({ notices: 0 }, { about });
    const facts = await roundFacts(db, call);
    const fault = await faultOf(db, { decision, facts, releaser: actor.personId, now });
    if (fault !== null) return refuse(fault);
    await updateDecisionState(db, decisionId, { state: 'released', by: actor.personId });
    const close = tooCloseAtCut(decision.standings, decision.selected.length);
    const notices = decision.standings.map(({ interestId }) => ({
      interestId,
      decisionId,
      outcome: outcomeOf(decision, interestId).outcome,
      feedback: feedbackDraft(facts.judgements.get(interestId) ?? [], call.content.criteria),
      contact: `${call.content.contact.name.de}, ${call.content.contact.phone}`,
      closeAtCut: close.has(interestId),
    }));
    await asSystem(db, (system) => insertNotices(system, notices));
    return done({ notices: notices.length }, { about, details: { hash: decision.hash } });
  },
});

async function lockDecision(db: Db, id: string): Promise<{ call: StoredCall; decision: StoredDecision } | null> {
  const found = await findDecision(db, { id });
  const call = found === null ? null : await lockCall(db, found.callId);
  const decision = await findDecision(db, { id }, true);
  return call === null || decision === null ? null : { call, decision };
}

type Release = { decision: StoredDecision; facts: RoundFacts; releaser: string | null; now: Instant };

async function faultOf(db: Db, { decision, facts, releaser, now }: Release): Promise<ReleaseFault | null> {
  const { content, id } = facts.call;
  if (decision.hash === null || decision.state === 'draft') return 'not-signed';
  const answer = await findMinistryStep(db, id, 'decision');
  const voters = new Set(votersOf(facts).map(({ personId }) => personId));
  return releaseFault({
    // Who turned out to have ties after signing counts no longer.
    signatures: (await findSignatures(db, decision.id)).filter(({ personId }) => voters.has(personId)),
    hash: decision.hash,
    needed: content.rules.signatures,
    releaser,
    soleReviewers: soleReviewers(facts),
    consent: consentOf(answer, { needed: content.ministry.decision, hash: decision.hash, now }),
  });
}

/** People whose word alone a bid was rated by. */
const soleReviewers = ({ bidders, judgements, call }: RoundFacts): string[] =>
  bidders.flatMap(({ id }) => {
    const totals = totalsOf(judgements.get(id) ?? [], call.content.criteria);
    return totals.length === 1 ? totals.map(({ reviewer }) => reviewer) : [];
  });
