import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { withinLimit } from '../../../platform/db/rate-limit.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { isEmail } from '../../accounts/index.ts';
import { callPhase } from '../domain/call-phase.ts';
import { enquiryFault, enquiryLimit, type Channel } from '../domain/enquiry.ts';
import { mayAccompanyCalls } from '../domain/policy.ts';
import { findPublicCall } from '../store/calls.ts';
import { insertEnquiry } from '../store/enquiries.ts';

type Input = { slug: string; language: Language; question: string; replyTo: string; clientAddress: string };

/** Anyone asks about a call that is announced or open; the answer goes to all. */
export const askEnquiry = defineAction({
  name: 'calls.ask-enquiry',
  run: async ({ db, now }, { slug, language, question, replyTo, clientAddress }: Input) => {
    const fault = enquiryFault(question);
    if (fault !== null) return refuse(fault);
    const address = replyTo.trim();
    if (address !== '' && !isEmail(address)) return refuse('not-an-address');
    const call = await findPublicCall(db, slug);
    if (call === null) return refuse('no-such-call');
    if (!['announced', 'open'].includes(callPhase(call, now))) return refuse('closed');
    if (!(await withinLimit(db, { bucket: `enquiry:${clientAddress}`, ...enquiryLimit }))) return refuse('too-many');
    const id = newId();
    await insertEnquiry(db, {
      id,
      callId: call.id,
      language,
      channel: 'online',
      question: question.trim(),
      replyTo: address === '' ? null : address,
    });
    return done({ id }, { about: { kind: 'calls.call', id: call.id }, details: { enquiry: id } });
  },
});

type PaperInput = { callId: string; question: string; channel: Exclude<Channel, 'online'> };

/** Staff enter a question that came by phone, mail or post, so that its answer goes to all as well. */
export const enterEnquiry = defineAction({
  name: 'calls.enter-enquiry',
  run: async ({ db, actor }, { callId, question, channel }: PaperInput) => {
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const fault = enquiryFault(question);
    if (fault !== null) return refuse(fault);
    const id = newId();
    await insertEnquiry(db, { id, callId, language: 'de', channel, question: question.trim(), replyTo: null });
    return done({ id }, { about: { kind: 'calls.call', id: callId }, details: { enquiry: id, channel } });
  },
});
