import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { mayReopen } from '../domain/policy.ts';
import { updateInterest } from '../store/interests.ts';
import { lockForEditing } from './load-interest.ts';

/**
 * Opens what was handed in or withdrawn for changes, before the deadline. What was handed in counts on until something
 * newer arrives in time; what was withdrawn doesn't count again by itself.
 */
export const reopenInterest = defineAction({
  name: 'calls.reopen-interest',
  run: async ({ db, now, actor }, { handle }: { handle: string }) => {
    const found = await lockForEditing(db, actor, handle, mayReopen);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).reopen) return refuse('not-possible');
    await updateInterest(db, record.id, { state: 'draft', earlierCounts: record.state === 'submitted' });
    return done(
      { id: record.id },
      { about: { kind: 'calls.interest', id: record.id }, details: { from: record.state } },
    );
  },
});
