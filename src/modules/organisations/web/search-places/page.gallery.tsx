import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { organisationTexts } from '../../texts/organisation-texts.ts';
import { galleryOf } from '../gallery-of.ts';
import { SearchPlacesPage, type PlaceRow, type SearchPlacesPageProps } from './page.tsx';

const row = (label: string, more: Partial<PlaceRow> = {}): PlaceRow => ({
  label,
  type: 'Gemeinde',
  kreisLabel: 'Landkreis Muster',
  landLabel: 'Niedersachsen',
  population: 9_700,
  ags: '03901003',
  ars: '039010003003',
  ...more,
});

const hits = [
  row('Muster a. d. Aue'),
  row('Landkreis Muster', { type: 'Landkreis', kreisLabel: null, population: 67_600, ags: '03901', ars: '03901' }),
  row('Bezirk Musterstadt-Nord', { type: 'Bezirk', kreisLabel: null, population: null, ags: null, ars: null }),
  row('Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau', {
    type: 'Verwaltungsgemeinschaft',
    ags: null,
    ars: '099015001',
  }),
];

const entry = galleryOf(
  {
    route: 'organisations.search-places',
    audience: 'public',
    title: (language) => organisationTexts.in(language)('places.title'),
  },
  (language, props: Omit<SearchPlacesPageProps, 'language'>) => <SearchPlacesPage language={language} {...props} />,
);

/** The search before and after a question. */
export const gallery: readonly GalleryEntry[] = [
  entry('empty', { query: '', hits: null, source: { standsOn: '2025-10-31', postalCodes: false }, invented: false }),
  entry('hits', { query: 'Muster', hits, source: { standsOn: '2025-10-31', postalCodes: true }, invented: false }),
  entry('both', {
    query: 'Muster',
    hits: hits.slice(0, 2),
    official: hits.slice(2),
    source: { standsOn: '2025-10-31', postalCodes: true },
    invented: true,
  }),
  entry('nothing', { query: 'Xyzingen', hits: [], source: null, invented: true }),
];
