import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { findAddressees } from '../../accounts/index.ts';
import type { MinistryStepKind } from '../domain/call-record.ts';
import { mayAnswerForMinistry } from '../domain/policy.ts';
import { ministryAnswerLetter } from '../mails/ministry-letter.ts';
import { lockCall, updateCall } from '../store/calls.ts';
import { findMinistryStep, updateMinistryStep } from '../store/ministry-steps.ts';

type Input = { callId: string; step: MinistryStepKind; agreed: boolean; note: string; embargoUntil: Instant | null };

/** The ministry's answer to its step. Without consent to publication the call becomes a draft again. */
export const answerMinistryStep = defineAction({
  name: 'calls.answer-ministry-step',
  run: async ({ db, now, actor, mail, origin }, { callId, step, ...answer }: Input) => {
    if (!mayAnswerForMinistry(actor)) return refuse('not-allowed');
    if (lacksReason(answer)) return refuse('reason-missing');
    const call = await lockCall(db, callId);
    const asked = await findMinistryStep(db, callId, step);
    if (call === null || asked === null) return refuse('not-asked');
    if (asked.answeredAt !== null) return refuse('answered');
    await updateMinistryStep(db, { callId, step, ...answer, answeredAt: now, answeredBy: actor.personId });
    if (step === 'publication' && !answer.agreed) await updateCall(db, callId, { stage: 'draft' });
    const readers = await findAddressees(db, asked.askedBy === null ? [] : [asked.askedBy]);
    const { agreed } = answer;
    for (const reader of readers) await mail(ministryAnswerLetter({ reader, call, step, agreed, origin }));
    return done({}, { about: { kind: 'calls.call', id: callId }, details: { step, ...answer } });
  },
});

/** A refusal without a word helps nobody. */
const lacksReason = ({ agreed, note }: Pick<Input, 'agreed' | 'note'>): boolean => !agreed && note.trim() === '';
