import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { DueJob } from '../../../platform/module.ts';
import { endReserve } from '../actions/end-reserve.ts';
import { remindAnswer } from '../actions/remind-answer.ts';
import { settleOffer } from '../actions/settle-offer.ts';
import { passingOn } from '../domain/offer-answer.ts';
import { findOffersToRemind, findOverdueReserves, findStaleOffers } from '../store/offers.ts';

/** Reminds of offers that wait for an answer, passes on what nobody answered, ends reserve lists whose time is over. */
export const settlePlaces: DueJob = {
  name: 'calls.settle-places',
  everySeconds: 300,
  run: async ({ db, now, origin }) => {
    const acting = { db, actor: system, origin };
    const due = await asSystem(db, async (read) => ({
      stale: await findStaleOffers(read, passingOn(now)),
      waiting: await findOffersToRemind(read, now),
      lists: await findOverdueReserves(read, now),
    }));
    for (const interestId of due.stale) await perform(acting, settleOffer, { interestId });
    for (const interestId of due.waiting) await perform(acting, remindAnswer, { interestId });
    for (const callId of due.lists) await perform(acting, endReserve, { callId });
  },
};
