import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { samplePlaces, sampleRound } from '../review-samples.ts';
import { PublishedPage, type PublishedRow } from './page.tsx';

const spots = [
  [52.9, 9.6],
  [50.6, 8.7],
  [53.4, 8.1],
  [51.3, 9.5],
  [49.4, 11.1],
  [53.0, 13.9],
  [51.2, 6.8],
] as const;

const places = spots.map(([lat, lon], index): PublishedRow => ({
  name: samplePlaces[index] ?? '',
  type: index % 2 === 0 ? 'Stadt' : 'Landkreis',
  landLabel: 'Beispielland',
  population: 12_000 * (index + 1),
  lat,
  lon,
}));

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-published/full',
    route: 'calls.show-published-selection',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('published.title', { count: 7 }),
    body: (language) => (
      <PublishedPage
        language={language}
        slug={sampleRound.slug}
        reservation={{ de: 'Vorbehaltlich verfügbarer Haushaltsmittel' }}
        title={sampleRound.title}
        places={places}
        open={{ offered: 0, free: 0 }}
      />
    ),
  },
  {
    name: 'calls.show-published/without-map',
    route: 'calls.show-published-selection',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('published.title', { count: 1 }),
    body: (language) => (
      <PublishedPage
        language={language}
        slug={sampleRound.slug}
        reservation={null}
        title={sampleRound.title}
        open={{ offered: 1, free: 2 }}
        places={places.slice(0, 1).map((place) => ({ ...place, lat: null, population: null }))}
      />
    ),
  },
  {
    name: 'calls.show-published/empty',
    route: 'calls.show-published-selection',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('published.title', { count: 0 }),
    body: (language) => (
      <PublishedPage
        language={language}
        slug={sampleRound.slug}
        reservation={null}
        title={sampleRound.title}
        places={[]}
        open={{ offered: 7, free: 0 }}
      />
    ),
  },
];
