import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { arrivalFault, arrivalOf, type Arrival, type ArrivalFault } from '../domain/offer-answer.ts';
import { mayGiveBack } from '../domain/policy.ts';
import { updateOfferResponse } from '../store/offers.ts';
import { updateReviewState } from '../store/review-interests.ts';
import { fillFreePlaces } from './fill-free-places.ts';
import { lockPlace } from './lock-place.ts';

type Input = {
  interestId: string;
  reason: string;
  channel: Arrival['channel'];
  /** The day the agency was told, a date in Berlin, where it was not told online. */
  receivedOn?: string;
  key?: string;
};

/** A model municipality that had accepted gives its place back; the next on the list is offered it, the history stays. */
export const dropOut = defineAction({
  name: 'calls.drop-out',
  run: async (tools, { interestId, reason, key, ...came }: Input) => {
    const { db, actor } = tools;
    const place = await lockPlace(db, interestId);
    if (place === null) return refuse('unknown');
    const { call, interest, offer } = place;
    if (!mayGiveBack(actor, interest, { key: key ?? null, channel: came.channel })) return refuse('not-allowed');
    const about = { kind: 'calls.interest', id: interestId };
    if (offer?.response === 'dropped-out') return done({ offered: [] as string[] }, { about });
    if (interest.state !== 'accepted' || offer?.response !== 'accepted') return refuse('not-accepted');
    const arrival = arrivalOf(came);
    const fault = faultOf(arrival, { reason, since: offer.offeredAt, now: tools.now });
    if (fault !== null) return refuse(fault);
    const { offered } = await asSystem(db, async (system) => {
      const kept = { response: 'dropped-out', reason: reason.trim(), ...arrival, by: actor.personId } as const;
      await updateOfferResponse(system, { id: offer.id, ...kept });
      await updateReviewState(system, interestId, { state: 'declined' });
      return fillFreePlaces({ ...tools, db: system }, call);
    });
    return done({ offered }, { about, details: { reason, ...arrival }, public: true });
  },
});

const faultOf = (
  arrival: Arrival,
  { reason, since, now }: { reason: string; since: Instant; now: Instant },
): ArrivalFault | 'reason-missing' | null =>
  reason.trim() === '' ? 'reason-missing' : arrivalFault(arrival, { since, until: null, now });
