import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { PlacesPage, type PlacesPageProps, type ShownOffer } from './page.tsx';

const words = ['accepted', 'declined', 'expired', 'dropped-out', 'withdrawn', 'open'] as const;

const offers = samplePlaces.slice(0, 6).map((name, index): ShownOffer => ({
  interestId: sampleKey(index),
  name,
  origin: index < 4 ? 'decision' : 'reserve',
  rank: index < 4 ? null : index - 3,
  offeredAt: sampleAt.notices,
  answerUntil: sampleAt.answer,
  word: words[index] ?? 'open',
  reason: index === 3 ? 'Haushaltssperre' : '',
  entry: (['drop-out', null, null, null, null, 'answer'] as const)[index] ?? null,
}));

const page: Omit<PlacesPageProps, 'language'> = {
  round: sampleRound,
  places: 7,
  taken: 6,
  offers,
  waiting: [{ name: samplePlaces[8], rank: 3 }],
  validUntil: sampleAt.reserve,
  mayChange: true,
  fault: null,
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-places/full',
    route: 'calls.show-places',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('places.title', { taken: 6, places: 7 }),
    body: (language) => <PlacesPage language={language} {...page} />,
  },
  {
    name: 'calls.show-places/error',
    route: 'calls.show-places',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('places.title', { taken: 6, places: 7 }),
    body: (language) => (
      <PlacesPage
        language={language}
        {...page}
        waiting={[]}
        fault={reviewTexts.in(language)('places.error.list-empty')}
      />
    ),
  },
  {
    name: 'calls.show-places/empty',
    route: 'calls.show-places',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('places.title', { taken: 0, places: 0 }),
    body: (language) => <PlacesPage language={language} {...page} taken={0} places={0} offers={[]} />,
  },
];
