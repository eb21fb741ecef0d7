import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { callPhase } from '../domain/call-phase.ts';
import { formalFault, type FormalFinding, type FormalOutcome } from '../domain/formal-check.ts';
import { mayBecome } from '../domain/interest-state.ts';
import { endOfDayIn } from '../domain/notices.ts';
import { mayAccompanyCalls } from '../domain/policy.ts';
import { cureLetter, rejectionLetter } from '../mails/check-letters.ts';
import { upsertFormalCheck } from '../store/formal-checks.ts';
import { lockInterest } from '../store/interests.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { writeToApplicant } from './write-to.ts';

type Input = { interestId: string; findings: readonly FormalFinding[]; outcome: FormalOutcome; reason: string };

const nextState = { ok: 'formally-ok', cure: 'returned', rejected: 'formally-rejected' } as const;

/** Staff say whether an interest is formally in order, gets a cure period, or is turned down; the applicant is told. */
export const checkFormally = defineAction({
  name: 'calls.check-formally',
  run: async (tools, { interestId, findings, outcome, reason }: Input) => {
    const { db, now, actor, origin } = tools;
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const interest = await lockInterest(db, { id: interestId });
    if (interest === undefined) return refuse('unknown');
    if (callPhase(interest.times, now) !== 'closed') return refuse('call-open');
    const state = nextState[outcome];
    // A second cure period is not foreseen: what was returned is then accepted or turned down.
    if (!mayBecome(interest.state, state)) return refuse('not-checkable');
    const fault = formalFault(outcome, findings, { content: interest.content, reason });
    if (fault !== null) return refuse(fault);
    const cureUntil = outcome === 'cure' ? endOfDayIn(now, interest.content.rules.cureDays) : null;
    await upsertFormalCheck(db, { interestId, items: findings, outcome, reason, by: actor.personId });
    await updateReviewState(db, interestId, { state, cureUntil });
    const letter = { interest, origin, reason };
    if (cureUntil !== null) {
      await writeToApplicant(tools, interest, (reader) => cureLetter(reader, { ...letter, cureUntil }));
    }
    if (outcome === 'rejected') await writeToApplicant(tools, interest, (reader) => rejectionLetter(reader, letter));
    return done(
      { state, cureUntil },
      { about: { kind: 'calls.interest', id: interestId }, details: { outcome, reason } },
    );
  },
});
