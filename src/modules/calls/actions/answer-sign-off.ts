import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { lockInterest } from '../store/interests.ts';
import { findLink } from '../store/links.ts';
import { updateSignOff } from '../store/sign-offs.ts';
import { signedHash } from './content-hash.ts';
import { tellEditors } from './tell-editors.ts';

/** The head who read the whole releases it, or says why not. Only the latest link works. */
export const answerSignOff = defineAction({
  name: 'calls.answer-sign-off',
  run: async (tools, { token, gives, note }: { token: string; gives: boolean; note: string }) => {
    const { db, now } = tools;
    const link = await findLink(db, 'approve', token);
    const record = link === undefined ? undefined : await lockInterest(db, { id: link.interestId });
    if (link === undefined || record === undefined) return refuse('not-found');
    const fault = answerFault(record, { signOff: link.id, gives, note });
    if (fault !== null) return refuse(fault);
    const contentHash = gives ? signedHash(record) : null;
    await updateSignOff(db, link.id, {
      state: gives ? 'given' : 'refused',
      note: note.trim().slice(0, 2000),
      contentHash,
      answeredAt: now,
    });
    await tellEditors(tools, { kind: 'sign-off-answered', record });
    return done({ gives }, { about: { kind: 'calls.interest', id: record.id }, details: { method: 'link', gives } });
  },
});

type Given = { signOff: string; gives: boolean; note: string };

function answerFault(
  record: InterestRecord,
  { signOff, gives, note }: Given,
): 'replaced' | 'over' | 'no-reason' | null {
  if (record.signOff?.id !== signOff) return 'replaced';
  if (record.state !== 'draft' && record.state !== 'returned') return 'over';
  return gives || note.trim() !== '' ? null : 'no-reason';
}
