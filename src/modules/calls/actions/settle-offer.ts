import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { expiredLetter } from '../mails/notice-letters.ts';
import { updateOfferResponse } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace } from './lock-place.ts';
import { writeToApplicant } from './write-to.ts';

/** The platform itself closes an offer nobody answered in time, or whose municipality withdrew; the place goes on. */
export const settleOffer = defineAction({
  name: 'calls.settle-offer',
  run: async (tools, { interestId }: { interestId: string }) => {
    const { db, now, actor, origin } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const place = await lockPlace(db, interestId);
    if (place?.offer == null) return refuse('unknown');
    const { call, interest, offer } = place;
    const isWithdrawn = interest.state === 'withdrawn' && (offer.response === null || offer.response === 'accepted');
    const isOverdue = offer.response === null && offer.answerUntil <= now;
    if (!isWithdrawn && !isOverdue) return refuse('not-due');
    const response = isWithdrawn ? 'withdrawn' : 'expired';
    await updateOfferResponse(db, { id: offer.id, response, reason: '', channel: 'online', by: null });
    if (!isWithdrawn) {
      await updateReviewState(db, interestId, { state: 'declined', answerUntil: null });
      await writeToApplicant(tools, interest, (reader) => expiredLetter(reader, { interest, call, origin }));
    }
    const { offered } = await fillFreePlaces(tools, call);
    return done(
      { offered },
      { about: { kind: 'calls.interest', id: interestId }, details: { response }, public: true },
    );
  },
});
