import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { isOut, type Declaration } from '../domain/conflict.ts';
import { findCall } from '../store/calls.ts';
import { findConflicts, upsertDeclaration } from '../store/conflicts.ts';
import { findSeat } from '../store/panel.ts';
import { findBidders } from '../store/review-interests.ts';
import { fillReviewGaps } from './fill-review-gaps.ts';

export type DeclarationInput = { interestId: string; declared: Declaration; note: string };

/**
 * A member of the panel says of bidders, known by name only, whether something stands between them.
 * Everybody speaks for themselves; a declaration is made stricter at any time, softer only by the chair.
 */
export const declareConflict = defineAction({
  name: 'calls.declare-conflict',
  run: async (tools, { callId, declarations }: { callId: string; declarations: readonly DeclarationInput[] }) => {
    const { db, actor } = tools;
    const { personId } = actor;
    if (personId === null || (await findSeat(db, callId, personId)) === null) return refuse('not-allowed');
    const call = await findCall(db, callId);
    if (call === null) return refuse('unknown');
    const bidders = new Set((await findBidders(db, callId)).map(({ id }) => id));
    if (declarations.some(({ interestId }) => !bidders.has(interestId))) return refuse('unknown');
    if (
      declarations.some(({ declared, note }) => declared !== 'none' && declared !== 'excluded' && note.trim() === '')
    ) {
      return refuse('note-missing');
    }
    const own = (await findConflicts(db, callId)).filter((conflict) => conflict.personId === personId);
    const before = new Map(own.map((conflict) => [conflict.interestId, conflict]));
    const changed = declarations.filter(({ interestId, declared, note }) => {
      const known = before.get(interestId);
      return known === undefined || known.declared !== declared || known.note !== note.trim();
    });
    const softer = changed.some(
      ({ interestId, declared }) => declared === 'none' && isOut(before.get(interestId) ?? null),
    );
    if (softer) return refuse('only-chair');
    for (const { interestId, declared, note } of changed) {
      await upsertDeclaration(db, { interestId, personId, declared, note: note.trim() });
    }
    for (const { interestId, declared } of changed) {
      if (declared !== 'none') await fillReviewGaps(tools, call, interestId);
    }
    const details = { personId, declared: changed.map(({ interestId, declared }) => ({ interestId, declared })) };
    return done({ changed: changed.length }, { about: { kind: 'calls.call', id: callId }, details });
  },
});
