import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { Route } from '../../../../platform/http/route.ts';
import { answerNotice } from '../../actions/answer-notice.ts';
import { dropOut } from '../../actions/drop-out.ts';
import { offerNextReserve } from '../../actions/offer-next-reserve.ts';
import { paperChannels } from '../../domain/interest-record.ts';
import { mayAccompanyCalls, mayPrepareCalls, mayReadEvidence } from '../../domain/policy.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { answerTo } from '../answer-to.ts';
import { isKey, loadRound } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { loadPlaces } from './load-places.ts';
import { PlacesPage, placesTitle } from './page.tsx';
import type { TypedEntry } from './places-props.ts';

type Shown = { fault?: string; typed?: TypedEntry };

/** Places and reserve list of a call, for staff. */
export const showPlacesRoutes: readonly Route[] = [
  {
    name: 'calls.show-places',
    method: 'GET',
    path: '/verwaltung/aufrufe/:call/plaetze',
    audience: 'staff',
    handle: (x) => (mayReadEvidence(x.actor) ? placesPage(x, {}) : x.forbidden()),
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
      return answerTo(x, await x.act(offerNextReserve, { callId: call }), {
        next: reviewPaths.places(x.language, call),
        fault: (reason) => placesPage(x, { fault: reviewTexts.in(x.language)(`places.error.${reason}`) }),
      });
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
      const typed = typedEntry(await x.form(), interest);
      const channel = paperChannels.find((known) => known === typed.channel);
      const response = responses.find((known) => known === typed.response);
      if (channel === undefined || response === undefined) return placesPage(x, { typed: withMissing(x, typed) });
      const input = { interestId: interest, reason: typed.reason, channel, receivedOn: typed.on };
      const outcome =
        response === 'dropped-out' ? await x.act(dropOut, input) : await x.act(answerNotice, { ...input, response });
      return answerTo<Fault | 'not-allowed' | 'unknown'>(x, outcome, {
        next: reviewPaths.places(x.language, call),
        fault: (reason) => {
          const message = reviewTexts.in(x.language)(`places.error.${reason}`);
          const errors = { [`${fieldOf[reason] ?? 'response'}-${interest}`]: message };
          return placesPage(x, { typed: { ...typed, errors } });
        },
      });
    },
  },
];

const responses = ['accepted', 'declined', 'dropped-out'] as const;

type Fault =
  | 'not-a-date'
  | 'before-offer'
  | 'too-late'
  | 'nothing-offered'
  | 'answered-differently'
  | 'place-passed-on'
  | 'not-accepted'
  | 'reason-missing';

const fieldOf: Partial<Record<Fault, 'on' | 'reason'>> = {
  'not-a-date': 'on',
  'before-offer': 'on',
  'too-late': 'on',
  'reason-missing': 'reason',
};

const typedEntry = (form: FormValues, interestId: string): TypedEntry => ({
  interestId,
  response: form.text(`response-${interestId}`),
  channel: form.text(`channel-${interestId}`),
  on: form.text(`on-${interestId}`),
  reason: form.text(`reason-${interestId}`),
  errors: {},
});

/** What has to be chosen, all of it at once. */
function withMissing(x: Exchange, typed: TypedEntry): TypedEntry {
  const t = reviewTexts.in(x.language);
  const { interestId, response, channel, on } = typed;
  const missing = [
    ...(response === '' ? (['response'] as const) : []),
    ...(channel === '' ? (['channel'] as const) : []),
  ];
  const errors = Object.fromEntries(missing.map((name) => [`${name}-${interestId}`, t(`places.error.${name}`)]));
  return { ...typed, errors: on === '' ? { ...errors, [`on-${interestId}`]: t('places.error.not-a-date') } : errors };
}

async function placesPage(x: Exchange, { fault, typed }: Shown): Promise<Response> {
  const round = await loadRound(x);
  if (round === null) return x.notFound();
  const { call, now } = round;
  const places = await x.read((db) => loadPlaces(db, call.id));
  return x.page({
    title: placesTitle({ language: x.language, ...places }),
    ...(fault === undefined && typed === undefined ? {} : { status: 422 as const }),
    body: (
      <PlacesPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        {...places}
        now={now}
        mayChange={mayAccompanyCalls(x.actor)}
        fault={fault ?? null}
        typed={typed ?? null}
      />
    ),
  });
}
