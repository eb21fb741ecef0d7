import type { Db } from '../../../../platform/db/database.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import type { InterestState } from '../../domain/interest-state.ts';
import { passesOnAt } from '../../domain/offer-answer.ts';
import { placeCounts } from '../../domain/place-counts.ts';
import { findDecision } from '../../store/decisions.ts';
import { findOfferAnswers, findOffers, findReserveList, type Offer, type OfferAnswer } from '../../store/offers.ts';
import { findBidders, findInterestLines } from '../../store/review-interests.ts';
import type { PlacesPageProps, ShownAnswer, ShownOffer } from './places-props.ts';

/** Everything about the places of a call, also of who withdrew. */
export async function loadPlaces(
  db: Db,
  callId: string,
): Promise<Pick<PlacesPageProps, 'counts' | 'offers' | 'waiting' | 'validUntil'>> {
  const decision = await findDecision(db, { callId });
  const bidders = await findBidders(db, callId);
  // Who withdrew is no bidder any more, but its offer stays in the history.
  const lines = [...(await findInterestLines(db, callId)), ...bidders];
  const offers = await findOffers(db, callId);
  const answers = await findOfferAnswers(db, callId);
  const list = await findReserveList(db, callId);
  const known = new Map(lines.map((line) => [line.id, line]));
  const nameOf = (id: string): string => known.get(id)?.name ?? '';
  const counts = placeCounts(
    bidders.map(({ state }) => state),
    decision?.selected.length ?? 0,
  );
  return {
    counts,
    offers: offers.map((offer): ShownOffer => ({
      interestId: offer.interestId,
      name: nameOf(offer.interestId),
      origin: offer.origin,
      rank: offer.reserveRank,
      offeredAt: offer.offeredAt,
      answerUntil: offer.answerUntil,
      passesOnAt: passesOnAt(offer.answerUntil),
      word: offer.response,
      answers: answers.filter(({ offerId }) => offerId === offer.id).map(shownAnswer),
      entry: entryOf(offer, known.get(offer.interestId)?.state),
    })),
    waiting: list.map(({ interestId, reserveRank }) => ({ name: nameOf(interestId), rank: reserveRank })),
    validUntil: decision?.reserveValidUntil ?? null,
  };
}

function entryOf({ response }: Offer, state: InterestState | undefined): ShownOffer['entry'] {
  if (response === null && state === 'selected') return 'answer';
  if (response === 'expired' && state === 'declined') return 'found';
  return response === 'accepted' && state === 'accepted' ? 'drop-out' : null;
}

const shownAnswer = ({ response, reason, channel, receivedOn, recordedAt }: OfferAnswer): ShownAnswer => ({
  word: response,
  reason,
  channel,
  receivedAt: receivedOn === null ? null : fromBerlin(receivedOn),
  recordedAt,
});
