import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { lockInterest, updateInterest } from '../store/interests.ts';
import { tellEditors } from './tell-editors.ts';

/** The deadline passed over a reopened interest: the version handed in before counts. */
export const restoreEarlier = defineAction({
  name: 'calls.restore-earlier',
  run: async (tools, { id }: { id: string }) => {
    const { db, now, actor } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const record = await lockInterest(db, { id });
    const receipt = record?.submissions.at(-1)?.receipt;
    if (record === undefined || receipt === undefined) return refuse('not-found');
    if (record.state !== 'draft' || !record.earlierCounts || now < record.times.closesAt) return refuse('not-due');
    await updateInterest(db, id, { state: 'submitted', earlierCounts: false });
    await tellEditors(tools, { kind: 'earlier-counts', record, number: receipt });
    return done({ receipt }, { about: { kind: 'calls.interest', id }, details: { receipt } });
  },
});
