import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayGuard } from '../domain/policy.ts';
import { findOpenRequest, takeBack } from '../store/requests.ts';

/** An erasure that has not happened yet is taken back: by the person, or by staff for who asked on paper. */
export const takeBackRequest = defineAction({
  name: 'privacy.take-back-request',
  run: async ({ db, actor, now }, { id }: { id: string }) => {
    const request = await findOpenRequest(db, id);
    if (request === null) return refuse('too-late');
    const isOwn = request.personId !== null && request.personId === actor.personId;
    if (!isOwn && !mayGuard(actor)) return refuse('not-allowed');
    await takeBack(db, id, now);
    return done(null, { about: { kind: 'privacy.request', id } });
  },
});
