import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { lateProgress } from '../domain/interest-deeds.ts';
import { mayAccompanyCalls, mayDecideLate } from '../domain/policy.ts';
import { lockInterest, placeHasInterest, updateInterest } from '../store/interests.ts';
import { updateFirstOpinion, updateSecondOpinion } from '../store/late-requests.ts';
import { tellEditors } from './tell-editors.ts';

type Input = { handle: string; grants: boolean; reason: string };

/** Gives the first or second opinion on a late request. Only when both grant it does the interest count; its arrival stays as it was. */
export const decideLate = defineAction({
  name: 'calls.decide-late',
  run: async (tools, { handle, grants, reason }: Input) => {
    const { db, actor } = tools;
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const record = await lockInterest(db, { handle });
    if (record?.late === null || record === undefined || record.state !== 'late') return refuse('not-found');
    if (reason.trim() === '' || reason.length > 2000) return refuse('no-reason');
    const opinion = { interestId: record.id, by: actor.personId, grants, reason: reason.trim() };
    const about = { kind: 'calls.interest', id: record.id };
    const progress = lateProgress(record.late);
    if (progress === 'open') {
      await updateFirstOpinion(db, opinion);
      return done({ progress: 'one-heard' as const }, { about, details: { grants, reason: opinion.reason, opinion: 1 } });
    }
    if (progress !== 'one-heard') return refuse('decided');
    if (!mayDecideLate(actor, record.late.firstBy)) return refuse('same-person');
    await updateSecondOpinion(db, opinion);
    const outcome = lateProgress({ firstGrants: record.late.firstGrants, secondGrants: grants });
    if (outcome === 'granted') {
      const { id, callId, place } = record;
      if (place !== null && (await placeHasInterest(db, { callId, placeId: place.id, id }))) return refuse('place-has-interest');
      await updateInterest(db, id, { state: 'submitted' });
    }
    await tellEditors(tools, { kind: outcome === 'granted' ? 'late-granted' : 'late-refused', record, number: record.number ?? '' });
    return done({ progress: outcome }, { about, details: { grants, reason: opinion.reason, opinion: 2, outcome } });
  },
});
