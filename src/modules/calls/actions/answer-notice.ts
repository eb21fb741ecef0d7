import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { mayBecome } from '../domain/interest-state.ts';
import { arrivalFault, arrivalOf, type Arrival, type ArrivalFault } from '../domain/offer-answer.ts';
import { mayAnswerOffer } from '../domain/policy.ts';
import { answerLetter } from '../mails/notice-letters.ts';
import { findDecision } from '../store/decisions.ts';
import { lockReserve, updateOfferResponse, type Offer } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace, type Place } from './lock-place.ts';
import { writeToApplicant } from './write-to.ts';

type Input = {
  interestId: string;
  response: 'accepted' | 'declined';
  reason: string;
  /** How the answer came; staff enter what did not come online. */
  channel: Arrival['channel'];
  /** The day it came, a date in Berlin, where it did not come online. */
  receivedOn?: string;
  /** The handle, where the municipality has no account. */
  key?: string;
};

/** The municipality takes the offered place or leaves it; a place that is left goes to the next at once. */
export const answerNotice = defineAction({
  name: 'calls.answer-notice',
  run: async (tools, { interestId, response, reason, key, ...came }: Input) => {
    const { db, now, actor, origin } = tools;
    const place = await lockPlace(db, interestId);
    if (place === null) return refuse('unknown');
    const { call, interest } = place;
    const arrival = arrivalOf(came);
    if (!mayAnswerOffer(actor, interest, { key: key ?? null, channel: arrival.channel })) return refuse('not-allowed');
    const about = { kind: 'calls.interest', id: interestId };
    if (place.offer?.response === response) return done({ offered: [] as string[] }, { about });
    const open = openOffer(place, { response, arrival, now });
    if (!open.ok) return refuse(open.reason);
    const { offer } = open;
    if (offer.response !== null && !(await mayReturn(db, call.id, response))) return refuse('place-passed-on');
    const offered = await asSystem(db, async (system) => {
      const kept = { id: offer.id, response, reason: reason.trim(), ...arrival, by: actor.personId };
      await updateOfferResponse(system, kept);
      await updateReviewState(system, interestId, { state: response, answerUntil: null });
      await writeToApplicant({ ...tools, db: system }, interest, (reader) =>
        answerLetter(reader, { interest, call, origin, response }),
      );
      return response === 'declined' ? (await fillFreePlaces({ ...tools, db: system }, call)).offered : [];
    });
    return done({ offered }, { about, details: { response, reason, ...arrival }, public: true });
  },
});

type Answer = { response: 'accepted' | 'declined'; arrival: Arrival; now: Instant };
type Fault = ArrivalFault | 'nothing-offered' | 'answered-differently';

/** The offer an answer belongs to: one that is open, or one nobody answered in time although a letter had come. */
function openOffer(
  { interest, offer }: Place,
  { response, arrival, now }: Answer,
): { ok: true; offer: Offer } | { ok: false; reason: Fault } {
  if (offer === null) return { ok: false, reason: 'nothing-offered' };
  const found = offer.response === 'expired' && interest.state === 'declined' && arrival.channel !== 'online';
  if (offer.response === 'accepted' || offer.response === 'declined') {
    return { ok: false, reason: 'answered-differently' };
  }
  const isOpen = offer.response === null && mayBecome(interest.state, response);
  if (!isOpen && !found) return { ok: false, reason: 'nothing-offered' };
  const fault = arrivalFault(arrival, { since: offer.offeredAt, until: offer.answerUntil, now });
  return fault === null ? { ok: true, offer } : { ok: false, reason: fault };
}

/** An acceptance found after the place went on counts only while a place is free. */
const mayReturn = (db: Db, callId: string, response: Answer['response']): Promise<boolean> =>
  asSystem(db, async (system) => {
    if (response === 'declined') return true;
    const decision = await findDecision(system, { callId });
    const { taken } = await lockReserve(system, callId);
    return decision !== null && taken < decision.selected.length;
  });
