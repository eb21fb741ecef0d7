import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { newId } from '../../../platform/ids/ids.ts';
import { headFault } from '../domain/head-fault.ts';
import { isPastDay } from '../domain/past-day.ts';
import { insertSignOff } from '../store/sign-offs.ts';
import { signedHash } from './content-hash.ts';
import { lockForEditing } from './load-interest.ts';

type OnPaper = {
  handle: string;
  name: string;
  functionTitle: string;
  /** The day of the signature, as a date in Berlin. */
  signedOn: string;
  /** A scan that was stored with the interest, if there is one. */
  fileId: string | null;
};

/** Notes that the head signed on paper; the paper stays with the municipality, a scan is voluntary. */
export const recordSignOff = defineAction({
  name: 'calls.record-sign-off',
  run: async ({ db, now, actor }, { handle, name, functionTitle, signedOn, fileId }: OnPaper) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (record.state !== 'draft' && record.state !== 'returned') return refuse('not-editable');
    const fault = headFault({ name, functionTitle });
    if (fault !== null) return refuse(fault);
    if (!isPastDay(signedOn, now)) return refuse('not-a-date');
    const id = newId();
    await insertSignOff(db, {
      id,
      interestId: record.id,
      method: 'paper',
      name: name.trim(),
      functionTitle: functionTitle.trim(),
      email: '',
      state: 'given',
      tokenDigest: null,
      contentHash: signedHash(record),
      fileId: record.files.some((file) => file.id === fileId) ? fileId : null,
      signedOn,
      recordedBy: actor.personId,
      answeredAt: now,
    });
    return done({ id }, { about: { kind: 'calls.interest', id: record.id }, details: { method: 'paper' } });
  },
});
