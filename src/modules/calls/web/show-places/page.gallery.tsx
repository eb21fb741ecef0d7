import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { placeCounts } from '../../domain/place-counts.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { PlacesPage, placesTitle } from './page.tsx';
import type { OfferWord, PlacesPageProps, ShownAnswer, ShownOffer } from './places-props.ts';

const answered = fromBerlin('2018-03-22', '11:00');
const online = (word: OfferWord, reason = ''): ShownAnswer => ({
  word,
  reason,
  channel: 'online',
  receivedAt: null,
  recordedAt: answered,
});

const histories: readonly ShownAnswer[][] = [
  [online('accepted')],
  [online('declined', 'Haushaltssperre')],
  [online('expired')],
  [online('accepted'), { ...online('dropped-out', 'Die Stelle ist weggefallen.'), recordedAt: sampleAt.answer }],
  [{ ...online('accepted'), channel: 'post', receivedAt: fromBerlin('2018-03-21') }],
  [],
];

const offers = samplePlaces.slice(0, 6).map((name, index): ShownOffer => ({
  interestId: sampleKey(index),
  name,
  origin: index < 4 ? 'decision' : 'reserve',
  rank: index < 4 ? null : index - 3,
  offeredAt: sampleAt.notices,
  answerUntil: sampleAt.answer,
  passesOnAt: fromBerlin('2018-04-06'),
  word: histories[index]?.at(-1)?.word ?? null,
  answers: histories[index] ?? [],
  entry: (['drop-out', null, 'found', null, 'drop-out', 'answer'] as const)[index] ?? null,
}));

const page: Omit<PlacesPageProps, 'language'> = {
  round: sampleRound,
  counts: placeCounts(['accepted', 'accepted', 'selected'], 4),
  offers,
  waiting: [{ name: samplePlaces[8], rank: 3 }],
  validUntil: sampleAt.reserve,
  now: fromBerlin('2018-03-25'),
  mayChange: true,
  fault: null,
  typed: null,
};

const entry = (name: string, change: Partial<typeof page>): GalleryEntry => ({
  name: `calls.show-places/${name}`,
  route: 'calls.show-places',
  audience: 'staff',
  title: (language) => placesTitle({ language, ...page, ...change }),
  body: (language) => {
    const t = reviewTexts.in(language);
    const typed =
      change.typed === undefined || change.typed === null
        ? null
        : { ...change.typed, errors: { [`on-${change.typed.interestId}`]: t('places.error.too-late') } };
    const fault = change.fault === undefined ? null : t('places.error.list-empty');
    return <PlacesPage language={language} {...page} {...change} typed={typed} fault={fault} />;
  },
});

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('overdue', { now: fromBerlin('2018-04-04') }),
  entry('error', { waiting: [], fault: 'list-empty' }),
  entry('wrong-entry', {
    typed: {
      interestId: sampleKey(5),
      response: 'accepted',
      channel: 'post',
      on: '2018-04-03',
      reason: '',
      errors: {},
    },
  }),
  entry('empty', { counts: placeCounts([], 0), offers: [], waiting: [] }),
];
