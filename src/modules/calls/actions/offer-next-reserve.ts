import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayPrepareCalls } from '../domain/policy.ts';
import { lockCall } from '../store/calls.ts';
import { findDecision } from '../store/decisions.ts';
import { findNotices } from '../store/notices.ts';
import { fillFreePlaces } from './fill-free-places.ts';

/** Offers a free place to the next on the reserve list. The platform does so itself; staff may do it sooner. */
export const offerNextReserve = defineAction({
  name: 'calls.offer-next-reserve',
  run: async (tools, { callId }: { callId: string }) => {
    const { db, actor } = tools;
    if (!mayPrepareCalls(actor)) return refuse('not-allowed');
    const call = await lockCall(db, callId);
    const decision = await findDecision(db, { callId });
    if (call === null || decision === null) return refuse('unknown');
    const notices = await asSystem(db, (system) => findNotices(system, decision.id));
    if (notices.length === 0 || notices.some(({ releasedAt }) => releasedAt === null)) return refuse('notices-open');
    const { offered, end } = await fillFreePlaces(tools, call);
    if (offered.length === 0) return refuse(end === 'full' ? 'no-free-place' : end);
    return done({ offered }, { about: { kind: 'calls.call', id: callId }, details: { offered } });
  },
});
