import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { fromBerlin } from '../../../../platform/time/berlin.ts';
import { rolesOf } from '../../domain/roles.ts';
import { galleryOf, sampleId } from '../gallery-of.ts';
import { ShowOrganisationPage, type ShowOrganisationPageProps } from './page.tsx';
import type { PersonRow } from './people-table.tsx';

const id = sampleId;

const row = (number: number, name: string, more: Partial<PersonRow> = {}): PersonRow => ({
  membershipId: id(number),
  name,
  role: 'coordinator',
  functionTitle: '',
  unit: null,
  deputises: null,
  isReader: false,
  mayOpen: true,
  ...more,
});

const people: readonly PersonRow[] = [
  row(1, 'Verwaltungsspitze Musterstadt', { role: 'head', functionTitle: 'Bürgermeisteramt', mayOpen: false }),
  row(2, 'Koordination Musterstadt', {
    functionTitle: 'Leitung des Integrationsbüros',
    unit: 'Integrationsbüro',
    isReader: true,
    away: { until: fromBerlin('2018-02-17'), deputy: 'Mentoring Musterstadt' },
  }),
  row(3, 'vertretung-der-koordination-im-integrationsbuero@verwaltungsgemeinschaft-musterstadt.example', {
    unit: 'Integrationsbüro',
    deputises: 'Koordination Musterstadt',
  }),
  row(4, 'منسقة التدريب', {
    role: 'mentor',
    unit: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
  }),
];

const units = [
  {
    id: id(11),
    name: 'Soziales',
    people: 0,
    below: [
      {
        id: id(12),
        name: 'Integrationsbüro',
        people: 2,
        below: [{ id: id(13), name: 'Sprachmittlung', people: 0, below: [] }],
      },
    ],
  },
  {
    id: id(14),
    name: 'Stabsstelle für kommunale Entwicklungspolitik und internationale Angelegenheiten',
    people: 1,
    below: [],
  },
];

const full: Omit<ShowOrganisationPageProps, 'language'> = {
  organisation: {
    id: id(20),
    kind: 'municipality',
    name: 'Musterstadt',
    seat: null,
    website: 'https://www.musterstadt.example',
    placeType: 'Stadt',
    placeKey: '989511001001',
  },
  earlier: [{ name: 'Kleinprobe', validUntil: '2016-12-31' }],
  people,
  past: [
    {
      name: 'Frühere Koordination',
      role: 'coordinator',
      from: fromBerlin('2016-05-01'),
      until: fromBerlin('2017-12-31'),
    },
  ],
  units,
  next: null,
  others: [{ id: id(21), name: 'Brückenverein Musterstadt' }],
  may: { list: false, rename: false, keepUnits: true, give: rolesOf.municipality.slice(1) },
};

const entry = galleryOf(
  {
    route: 'organisations.show-organisation',
    audience: 'public',
    title: full.organisation.name,
  },
  (language, props: Partial<ShowOrganisationPageProps> = {}) => (
    <ShowOrganisationPage language={language} {...full} {...props} />
  ),
);

const long = 'Verwaltungsgemeinschaft Musterkirchen-Oberprobe-Unterprobe im Beispielgau';

/** An organisation as its keepers and the agency see it: full, new, lacking somebody, and without a right to change. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', { done: 'invited' }),
  entry('new', {
    organisation: { ...full.organisation, name: long, website: null, placeType: 'Verwaltungsgemeinschaft' },
    earlier: [],
    people: [],
    past: [],
    units: [],
    others: [],
    next: { step: 'lead', role: 'coordinator', deputyFor: null, deputised: '' },
    may: { list: true, rename: true, keepUnits: true, give: rolesOf.municipality },
    done: 'added',
  }),
  entry('head-missing', {
    people: people.slice(1, 2),
    next: { step: 'head', role: 'head', deputyFor: null, deputised: '' },
  }),
  entry('deputy-missing', {
    people: people.slice(0, 2),
    next: { step: 'deputy', role: 'coordinator', deputyFor: id(2), deputised: 'Koordination Musterstadt' },
  }),
  entry('only-administrators', {
    organisation: {
      ...full.organisation,
      kind: 'agency',
      name: 'Servicestelle',
      placeType: null,
      placeKey: null,
      website: null,
    },
    people: [row(5, 'Verwaltung der Plattform', { role: 'administrator', mayOpen: false })],
    others: [],
    past: [],
    units: [],
    may: { list: true, rename: false, keepUnits: true, give: [] },
  }),
  entry('read-only', { people: people.slice(0, 2), may: { list: true, rename: false, keepUnits: false, give: [] } }),
];
