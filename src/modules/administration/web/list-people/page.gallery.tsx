import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { PeoplePage, type PeoplePageProps, type PersonRow } from './page.tsx';

const seenAt = instant(Date.parse('2018-02-01T10:00:00Z'));

const people: readonly PersonRow[] = [
  {
    id: '01890000-0000-7000-8000-000000000001',
    name: 'Alexandra von Hohenstein-Musterfrau',
    email: 'alexandra.von.hohenstein-musterfrau@verwaltungsgemeinschaft-musterkirchen.example',
    roles: ['Programmleitung, Servicestelle', 'Koordination, Verwaltungsgemeinschaft Musterkirchen-Oberprobe'],
    sessions: 3,
    seenAt,
    hasFactor: true,
  },
  {
    id: '01890000-0000-7000-8000-000000000002',
    name: '',
    email: 'neu@muster.example',
    roles: [],
    sessions: 0,
    seenAt: null,
    hasFactor: false,
  },
  {
    id: '01890000-0000-7000-8000-000000000003',
    name: 'سارة',
    email: '',
    roles: ['Vertretungsberechtigte Person, Brückenverein'],
    sessions: 1,
    seenAt,
    hasFactor: false,
  },
];

const entry = (state: string, props: Partial<PeoplePageProps>): GalleryEntry => ({
  name: `administration.list-people/${state}`,
  route: 'administration.list-people',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('people.title'),
  body: (language) => (
    <PeoplePage language={language} text="" page={1} pages={1} total={people.length} people={people} {...props} />
  ),
});

/** Full, one page of many, nothing found. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('pages', { text: 'muster', page: 2, pages: 7, total: 199 }),
  entry('nothing', { text: 'xyz', people: [], total: 0, pages: 0 }),
];
