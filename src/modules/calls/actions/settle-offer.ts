import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { passesOnAt } from '../domain/offer-answer.ts';
import { expiredLetter } from '../mails/notice-letters.ts';
import { updateOfferResponse } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace, type Place } from './lock-place.ts';
import { writeToApplicant } from './write-to.ts';

/** The platform itself closes an offer nobody answered in time, or whose municipality withdrew; the place goes on. */
export const settleOffer = defineAction({
  name: 'calls.settle-offer',
  run: async (tools, { interestId }: { interestId: string }) => {
    const { db, now, actor, origin } = tools;
    if (actor.scope !== 'system') return refuse('not-allowed');
    const place = await lockPlace(db, interestId);
    const response = place === null ? null : staleness(place, now);
    const offer = place?.offer ?? null;
    if (place === null || offer === null || response === null) return refuse('not-due');
    const { call, interest } = place;
    await updateOfferResponse(db, {
      id: offer.id,
      response,
      reason: '',
      channel: 'online',
      receivedOn: null,
      by: null,
    });
    if (response === 'expired') {
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

/** Why an offer can't stay as it is, or null. */
function staleness({ interest, offer }: Place, now: Instant): 'withdrawn' | 'expired' | null {
  if (offer === null) return null;
  if (interest.state === 'withdrawn') {
    return offer.response === null || offer.response === 'accepted' ? 'withdrawn' : null;
  }
  return offer.response === null && passesOnAt(offer.answerUntil) <= now ? 'expired' : null;
}
