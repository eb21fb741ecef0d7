import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { isLanguage } from '../../../platform/i18n/languages.ts';
import type { LocalText } from '../domain/call-content.ts';
import { mayAccompanyCalls } from '../domain/policy.ts';
import { enquiryLetter } from '../mails/call-letters.ts';
import { findCall } from '../store/calls.ts';
import { lockEnquiry, updateAnswer } from '../store/enquiries.ts';

type Input = { callId: string; id: string; question: LocalText; answer: LocalText };

/** Publishes a question in edited form with its answer to all, and mails it to who asked and left an address. */
export const answerEnquiry = defineAction({
  name: 'calls.answer-enquiry',
  run: async ({ db, now, actor, mail, origin }, { callId, id, question, answer }: Input) => {
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    if (question.de.trim() === '' || answer.de.trim() === '') return refuse('words-missing');
    const [call, enquiry] = [await findCall(db, callId), await lockEnquiry(db, id)];
    if (call === null || enquiry === null || enquiry.callId !== callId) return refuse('no-such-enquiry');
    if (enquiry.replyTo !== null) {
      const language = isLanguage(enquiry.language) ? enquiry.language : 'de';
      await mail(enquiryLetter({ to: enquiry.replyTo, language, call, question, answer, origin }));
    }
    await updateAnswer(db, { id, question, answer, answeredAt: now, answeredBy: actor.personId });
    return done(
      {},
      { about: { kind: 'calls.call', id: callId }, details: { enquiry: id }, public: call.publishedAt !== null },
    );
  },
});
