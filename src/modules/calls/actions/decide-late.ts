import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { lateProgress } from '../domain/interest-deeds.ts';
import type { InterestRecord, LateRequest } from '../domain/interest-record.ts';
import { mayAccompanyCalls, mayDecideLate } from '../domain/policy.ts';
import { lockInterest, placeHasInterest, updateInterest } from '../store/interests.ts';
import { updateFirstOpinion, updateSecondOpinion } from '../store/late-requests.ts';
import { tellEditors } from './tell-editors.ts';

type Input = { handle: string; grants: boolean; reason: string };

/**
 * Gives the first or second opinion on a late request. Only when both grant it does the interest count; its arrival
 * stays as it was.
 */
export const decideLate = defineAction({
  name: 'calls.decide-late',
  run: async (tools, { handle, grants, reason }: Input) => {
    const { db, actor } = tools;
    if (!mayAccompanyCalls(actor)) return refuse('not-allowed');
    const record = await lockInterest(db, { handle });
    const late = record?.state === 'late' ? record.late : null;
    if (record === undefined || late === null) return refuse('not-found');
    if (reason.trim() === '' || reason.length > 2000) return refuse('no-reason');
    const opinion = { interestId: record.id, by: actor.personId, grants, reason: reason.trim() };
    const progress = lateProgress(late);
    if (progress === 'one-heard') return decideSecond(tools, { record, late, opinion });
    if (progress !== 'open') return refuse('decided');
    await updateFirstOpinion(db, opinion);
    const details = { grants, reason: opinion.reason, opinion: 1 };
    return done({ progress: 'one-heard' as const }, { about: { kind: 'calls.interest', id: record.id }, details });
  },
});

type Opinion = { interestId: string; by: string | null; grants: boolean; reason: string };
type Second = { record: InterestRecord; late: LateRequest; opinion: Opinion };

/** The second opinion decides; it has to come from somebody else. */
async function decideSecond(tools: Tools, { record, late, opinion }: Second) {
  const { db, actor } = tools;
  if (!mayDecideLate(actor, late.firstBy)) return refuse('same-person');
  await updateSecondOpinion(db, opinion);
  const { id, callId, place } = record;
  const progress = lateProgress({ firstGrants: late.firstGrants, secondGrants: opinion.grants });
  const isGranted = progress === 'granted';
  const isTaken = isGranted && place !== null && (await placeHasInterest(db, { callId, placeId: place.id, id }));
  if (isTaken) return refuse('place-has-interest');
  if (isGranted) await updateInterest(db, id, { state: 'submitted' });
  await tellEditors(tools, { kind: isGranted ? 'late-granted' : 'late-refused', record, number: record.number ?? '' });
  const details = { grants: opinion.grants, reason: opinion.reason, opinion: 2, outcome: progress };
  return done({ progress }, { about: { kind: 'calls.interest', id }, details });
}
