import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { updateInterest } from '../store/interests.ts';
import { lockForEditing } from './load-interest.ts';

/** A draft takes the amended call over: new questions are asked, answers to questions that remain stay. */
export const takeCallVersion = defineAction({
  name: 'calls.take-call-version',
  run: async ({ db, now, actor }, { handle, version }: { handle: string; version: number }) => {
    const found = await lockForEditing(db, actor, handle);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).edit) return refuse('not-editable');
    // Only the version that was shown: an amendment that came since has to be read first.
    if (version !== record.latestVersion) return refuse('changed-meanwhile');
    await updateInterest(db, record.id, { callVersion: version });
    return done(
      { id: record.id },
      { about: { kind: 'calls.interest', id: record.id }, details: { from: record.callVersion, to: version } },
    );
  },
});
