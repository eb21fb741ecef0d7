import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerNotice } from '../../actions/answer-notice.ts';
import { dropOut } from '../../actions/drop-out.ts';
import { offerNextReserve } from '../../actions/offer-next-reserve.ts';
import { mayAccompanyCalls, mayPrepareCalls, mayReadEvidence } from '../../domain/policy.ts';
import { findDecision } from '../../store/decisions.ts';
import { findOffers, findReserveList, type Offer } from '../../store/offers.ts';
import { findBidders } from '../../store/review-interests.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { PlacesPage, type ShownOffer } from './page.tsx';

/** Places and reserve list of a call, for staff. */
export const showPlacesRoutes: readonly Route[] = [
  {
    name: 'calls.show-places',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/plaetze',
    audience: 'staff',
    handle: (x) => (mayReadEvidence(x.actor) ? placesPage(x, null) : x.forbidden()),
  },
  {
    name: 'calls.offer-next-reserve',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/plaetze',
    audience: 'staff',
    handle: async (x) => {
      const { call } = x.params;
      if (!mayPrepareCalls(x.actor)) return x.forbidden();
      if (!isKey(call)) return x.notFound();
      const result = await x.act(offerNextReserve, { callId: call });
      if (result.ok) return x.redirect(reviewPaths.places(x.language, call));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return placesPage(x, reviewTexts.in(x.language)(`places.error.${result.reason}`));
    },
  },
  {
    name: 'calls.record-answer',
    method: 'POST',
    path: '/verwaltung/aufrufe/:call/plaetze/:interest',
    audience: 'staff',
    handle: async (x) => {
      const { call, interest } = x.params;
      if (!mayAccompanyCalls(x.actor)) return x.forbidden();
      if (!isKey(call) || !isKey(interest)) return x.notFound();
      const form = await x.form();
      const channel = (['post', 'mail', 'phone'] as const).find((known) => known === form.text(`channel-${interest}`));
      const response = (['accepted', 'declined', 'dropped-out'] as const).find(
        (known) => known === form.text(`response-${interest}`),
      );
      const t = reviewTexts.in(x.language);
      if (channel === undefined || response === undefined) return placesPage(x, t('places.error.incomplete'));
      const reason = form.text(`reason-${interest}`);
      const input = { interestId: interest, reason, channel };
      const result =
        response === 'dropped-out' ? await x.act(dropOut, input) : await x.act(answerNotice, { ...input, response });
      if (result.ok) return x.redirect(reviewPaths.places(x.language, call));
      if (result.reason === 'not-allowed') return x.forbidden();
      if (result.reason === 'unknown') return x.notFound();
      return placesPage(x, t(`notice.error.${result.reason}`));
    },
  },
];

const entryOf = ({ response }: Offer): ShownOffer['entry'] => {
  if (response === null) return 'answer';
  return response === 'accepted' ? 'drop-out' : null;
};

async function placesPage(x: Exchange, fault: string | null): Promise<Response> {
  const round = await loadRound(x);
  if (round === null) return x.notFound();
  const { call } = round;
  const { offers, bidders, decision, list } = await x.read(async (db) => ({
    offers: await findOffers(db, call.id),
    bidders: await findBidders(db, call.id),
    decision: await findDecision(db, { callId: call.id }),
    list: await findReserveList(db, call.id),
  }));
  const nameOf = (id: string): string => bidders.find((bidder) => bidder.id === id)?.name ?? '';
  const view = {
    places: decision?.selected.length ?? 0,
    taken: bidders.filter(({ state }) => state === 'selected' || state === 'accepted' || state === 'contracted').length,
  };
  return x.page({
    title: reviewTexts.in(x.language)('places.title', view),
    ...(fault === null ? {} : { status: 422 as const }),
    body: (
      <PlacesPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        {...view}
        offers={offers.map((offer) => ({
          ...offer,
          name: nameOf(offer.interestId),
          rank: offer.reserveRank,
          word: offer.response ?? 'open',
          entry: entryOf(offer),
        }))}
        waiting={list.map(({ interestId, reserveRank }) => ({ name: nameOf(interestId), rank: reserveRank }))}
        validUntil={decision?.reserveValidUntil ?? null}
        mayChange={mayAccompanyCalls(x.actor)}
        fault={fault}
      />
    ),
  });
}
