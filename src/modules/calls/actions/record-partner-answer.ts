import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { PaperChannel } from '../domain/interest-record.ts';
import { partnerFault, type PartnerAnswer } from '../domain/partner-answer.ts';
import { isPastDay } from '../domain/past-day.ts';
import { writeAnswer } from './answer-as-partner.ts';
import { lockForEditing } from './load-interest.ts';

type Input = {
  handle: string;
  partner: string;
  answer: PartnerAnswer;
  signer: string;
  reservation: string;
  channel: PaperChannel;
  /** The day it came, as a date in Berlin. */
  on: string;
};

/** Writes down what a partner organisation said on the phone, by post or in a plain mail. */
export const recordPartnerAnswer = defineAction({
  name: 'calls.record-partner-answer',
  run: async ({ db, now, actor }, { handle, on, channel, ...given }: Input) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    const partner = record.partners.find(({ id }) => id === given.partner);
    if (partner === undefined) return refuse('not-found');
    if (!isPastDay(on, now)) return refuse('not-a-date');
    const fault = partnerFault(given, { before: partner.state, interest: record.state });
    if (fault !== null) return refuse(fault);
    await writeAnswer(
      { db, now },
      { ...given, record, partner, channel, recordedBy: actor.personId, answeredAt: fromBerlin(on, '12:00') },
    );
    return done(null, {
      about: { kind: 'calls.interest', id: record.id },
      details: { partner: partner.id, answer: given.answer, channel },
    });
  },
});
