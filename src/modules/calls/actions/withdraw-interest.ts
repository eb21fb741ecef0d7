import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deedsOf } from '../domain/interest-deeds.ts';
import { timesOf } from '../domain/interest-record.ts';
import { mayDispose } from '../domain/policy.ts';
import { updateInterest } from '../store/interests.ts';
import { lockForEditing } from './load-interest.ts';
import { tellEditors } from './tell-editors.ts';

/** Takes an interest back; what was handed in stays on file. Possible until the contract. */
export const withdrawInterest = defineAction({
  name: 'calls.withdraw-interest',
  run: async (tools, { handle, reason }: { handle: string; reason: string }) => {
    const { db, now, actor } = tools;
    const found = await lockForEditing(db, actor, handle, mayDispose);
    if (!found.ok) return refuse(found.reason);
    const { record } = found;
    if (!deedsOf(timesOf(record), now).withdraw) return refuse('not-possible');
    await updateInterest(db, record.id, { state: 'withdrawn', earlierCounts: false });
    await tellEditors(tools, { kind: 'withdrawn', record, number: record.number ?? '' });
    const details = { from: record.state, reason: reason.trim().slice(0, 1000) };
    return done({ id: record.id }, { about: { kind: 'calls.interest', id: record.id }, details });
  },
});
