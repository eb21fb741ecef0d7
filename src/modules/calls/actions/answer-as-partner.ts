import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import type { InterestRecord, Partner } from '../domain/interest-record.ts';
import { partnerFault, type PartnerAnswer } from '../domain/partner-answer.ts';
import { lockInterest } from '../store/interests.ts';
import { findLink } from '../store/links.ts';
import { updatePartnerAnswer } from '../store/partners.ts';
import { signedHash } from './content-hash.ts';
import { tellEditors } from './tell-editors.ts';

type Input = { token: string; answer: PartnerAnswer; signer: string; reservation: string };

/** A partner organisation that read the whole interest confirms, confirms with a reservation, declines or withdraws. */
export const answerAsPartner = defineAction({
  name: 'calls.answer-as-partner',
  run: async (tools, { token, ...given }: Input) => {
    const link = await findLink(tools.db, 'co-sign', token);
    const record = link === undefined ? undefined : await lockInterest(tools.db, { id: link.interestId });
    const partner = record?.partners.find(({ id }) => id === link?.id);
    if (record === undefined || partner === undefined) return refuse('not-found');
    const fault = partnerFault(given, { before: partner.state, interest: record.state });
    if (fault !== null) return refuse(fault);
    await writeAnswer(tools, { record, partner, ...given, channel: 'link', recordedBy: null });
    await tellEditors(tools, { kind: 'partner-answered', record });
    return done(
      { state: given.answer },
      { about: { kind: 'calls.interest', id: record.id }, details: { partner: partner.id, answer: given.answer } },
    );
  },
});

type Answer = {
  record: InterestRecord;
  partner: Partner;
  answer: PartnerAnswer;
  signer: string;
  reservation: string;
  channel: string;
  recordedBy: string | null;
  answeredAt?: Tools['now'];
};

/** Writes an answer with the hash of what was read. */
export async function writeAnswer(
  { db, now }: Pick<Tools, 'db' | 'now'>,
  { record, partner, answer, answeredAt, ...given }: Answer,
): Promise<void> {
  await updatePartnerAnswer(db, partner.id, {
    state: answer,
    signer: given.signer.trim() === '' ? partner.signer : given.signer.trim(),
    reservation: answer === 'reserved' ? given.reservation.trim() : '',
    channel: given.channel,
    recordedBy: given.recordedBy,
    seenHash: signedHash(record),
    answeredAt: answeredAt ?? now,
  });
}
