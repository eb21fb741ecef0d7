import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { standingTexts } from '../../texts/standing/standing-texts.ts';
import { galleryOf } from '../gallery-of.ts';
import { ListClaimsPage, type ClaimRow } from './page.tsx';

const claims: readonly ClaimRow[] = [
  { handle: 'a', organisation: 'Musterstadt', person: 'Koordination Musterstadt', waits: 12, what: 'letter' },
  {
    handle: 'b',
    organisation: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau',
    person: 'integrationsbuero.koordination@verwaltungsgemeinschaft.example',
    waits: 1,
    what: 'us',
  },
  { handle: 'c', organisation: 'Brückenverein', person: 'منسقة التدريب', waits: 0, what: 'over' },
];

const entry = galleryOf(
  {
    route: 'organisations.list-claims',
    audience: 'staff',
    title: (language) => standingTexts.in(language)('claims.title'),
  },
  (language, rows: readonly ClaimRow[]) => <ListClaimsPage language={language} claims={rows} />,
);

/** With and without open claims. */
export const gallery: readonly GalleryEntry[] = [entry('full', claims), entry('empty', [])];
