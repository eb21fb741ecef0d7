import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { decisionFaults } from '../domain/decision.ts';
import { findDecision, insertDecision, updateDecisionContent, type DecisionContent } from '../store/decisions.ts';
import { deleteOpenMinistryStep } from '../store/ministry-steps.ts';
import { openRound } from './open-round.ts';
import { decisionFrame } from './round-facts.ts';

type Input = { callId: string; revision: number; content: DecisionContent };

/**
 * Chair or programme lead write down what the panel decides. `revision` is 0 for the first draft.
 * Faults are told and do not stop the draft; signatures under an earlier text hold no longer.
 */
export const draftDecision = defineAction({
  name: 'calls.draft-decision',
  run: async (tools, { callId, revision, content }: Input) => {
    const { db, now, actor } = tools;
    const opened = await openRound(tools, callId, revision);
    if (!opened.ok) return refuse(opened.reason);
    const clean = cleanContent(content);
    const id = opened.decision?.id ?? newId();
    if (opened.decision === null) await insertDecision(db, { ...clean, id, callId, by: actor.personId });
    else await updateDecisionContent(db, id, clean);
    // The ministry would answer about a text that is no longer there.
    await deleteOpenMinistryStep(db, callId, 'decision');
    const stored = await findDecision(db, { id });
    const faults = decisionFaults(clean, decisionFrame(opened.facts, now));
    const value = { decisionId: id, revision: stored?.revision ?? 0, faults };
    return done(value, {
      about: { kind: 'calls.decision', id },
      details: { selected: clean.selected, reserve: clean.reserve },
    });
  },
});

const cleanContent = (content: DecisionContent): DecisionContent => ({
  ...content,
  numberReason: content.numberReason.trim(),
  orderReason: content.orderReason.trim(),
  budgetNote: content.budgetNote.trim(),
  note: content.note.trim(),
});
