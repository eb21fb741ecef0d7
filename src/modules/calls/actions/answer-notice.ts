import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayBecome } from '../domain/interest-state.ts';
import { mayAnswerOffer } from '../domain/policy.ts';
import { answerLetter } from '../mails/notice-letters.ts';
import { updateOfferResponse } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace } from './lock-place.ts';
import { writeToApplicant } from './write-to.ts';

type Input = {
  interestId: string;
  response: 'accepted' | 'declined';
  reason: string;
  /** How the answer came; staff enter what did not come online. */
  channel: 'online' | 'post' | 'mail' | 'phone';
  /** The handle, where the municipality has no account. */
  key?: string;
};

/** The municipality takes the offered place or leaves it; a place that is left goes to the next at once. */
export const answerNotice = defineAction({
  name: 'calls.answer-notice',
  run: async (tools, { interestId, response, reason, channel, key }: Input) => {
    const { db, now, actor, origin } = tools;
    const place = await lockPlace(db, interestId);
    if (place === null) return refuse('unknown');
    const { call, interest, offer } = place;
    if (!mayAnswerOffer(actor, interest, { key: key ?? null, channel })) return refuse('not-allowed');
    const about = { kind: 'calls.interest', id: interestId };
    if (offer?.response === response) return done({ offered: [] as string[] }, { about });
    if (offer?.response !== null || !mayBecome(interest.state, response)) return refuse('nothing-offered');
    if (now >= offer.answerUntil) return refuse('too-late');
    const offered = await asSystem(db, async (system) => {
      await updateOfferResponse(system, { id: offer.id, response, reason: reason.trim(), channel, by: actor.personId });
      await updateReviewState(system, interestId, { state: response, answerUntil: null });
      await writeToApplicant({ ...tools, db: system }, interest, (reader) =>
        answerLetter(reader, { interest, call, origin, response }),
      );
      return response === 'declined' ? (await fillFreePlaces({ ...tools, db: system }, call)).offered : [];
    });
    return done({ offered }, { about, details: { response, reason, channel }, public: true });
  },
});
