import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayAnswerOffer } from '../domain/policy.ts';
import { updateOfferResponse } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace } from './lock-place.ts';

type Input = { interestId: string; reason: string; channel: 'online' | 'post' | 'mail' | 'phone'; key?: string };

/** A model municipality that had accepted gives its place back; the next on the list is offered it, the history stays. */
export const dropOut = defineAction({
  name: 'calls.drop-out',
  run: async (tools, { interestId, reason, channel, key }: Input) => {
    const { db, actor } = tools;
    const place = await lockPlace(db, interestId);
    if (place === null) return refuse('unknown');
    const { call, interest, offer } = place;
    if (!mayAnswerOffer(actor, interest, { key: key ?? null, channel })) return refuse('not-allowed');
    if (reason.trim() === '') return refuse('reason-missing');
    if (interest.state !== 'accepted' || offer?.response !== 'accepted') return refuse('not-accepted');
    const { offered } = await asSystem(db, async (system) => {
      await updateOfferResponse(system, {
        id: offer.id,
        response: 'dropped-out',
        reason: reason.trim(),
        channel,
        by: actor.personId,
      });
      await updateReviewState(system, interestId, { state: 'declined' });
      return fillFreePlaces({ ...tools, db: system }, call);
    });
    return done(
      { offered },
      { about: { kind: 'calls.interest', id: interestId }, details: { reason, channel }, public: true },
    );
  },
});
