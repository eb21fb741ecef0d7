import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { memberTexts } from '../../texts/members/members-texts.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { ListOrganisationsPage, type ListOrganisationsPageProps, type OrganisationRow } from './page.tsx';

const id = sampleId;

const organisations: readonly OrganisationRow[] = [
  { id: id(1), kind: 'agency', name: 'Servicestelle', placeType: null, whereabouts: null, people: 12 },
  {
    id: id(2),
    kind: 'municipality',
    name: 'Musterstadt',
    placeType: 'Stadt',
    whereabouts: 'Landkreis Muster',
    people: 3,
  },
  { id: id(3), kind: 'municipality', name: 'Bezirk Musterstadt-Nord', placeType: null, whereabouts: null, people: 0 },
  {
    id: id(4),
    kind: 'municipality',
    name: 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau',
    placeType: 'Verwaltungsgemeinschaft',
    whereabouts: 'Landkreis Beispielgau-Musterwald',
    people: 1,
  },
  {
    id: id(5),
    kind: 'migrant-organisation',
    name: 'Brückenverein جسر',
    placeType: null,
    whereabouts: 'Musterstadt',
    people: 2,
  },
];

const entry = galleryOf(
  {
    route: 'organisations.list-organisations',
    audience: 'staff',
    title: (language) => memberTexts.in(language)('list.title'),
  },
  (language, props: Partial<ListOrganisationsPageProps>) => (
    <ListOrganisationsPage
      language={language}
      text=""
      kind={null}
      page={1}
      pages={1}
      total={organisations.length}
      organisations={organisations}
      mayAdd
      {...props}
    />
  ),
);

/** The list: full, one page of many, nothing found, nothing there. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('pages', { text: 'muster', kind: 'municipality', page: 3, pages: 9, total: 261, mayAdd: false }),
  entry('nothing', { text: 'Xyz', pages: 0, total: 0, organisations: [] }),
  entry('empty', { pages: 0, total: 0, organisations: [] }),
];
