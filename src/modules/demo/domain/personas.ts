import type { Role } from '../../../platform/actions/actor.ts';

/** Groups of the page on which a visitor chooses a role. */
export type PersonaGroup = 'town' | 'partners' | 'agency' | 'panel' | 'others' | 'more';

/** A made-up person of the demo; named by the role, never like a human being. */
export type Persona = {
  key: string;
  label: string;
  email: string;
  group: PersonaGroup;
  organisation: string;
  roles: readonly Role[];
};

/** Organisations of the demo that are no municipality. */
export const demoOrganisations = [
  { key: 'agency', kind: 'agency', name: 'Servicestelle (Demo)' },
  { key: 'ministry', kind: 'ministry', name: 'Ministerium (Demo)' },
  { key: 'bridge', kind: 'migrant-organisation', name: 'Brückenverein Musterstadt (Demo)' },
  { key: 'bloom', kind: 'migrant-organisation', name: 'Verein Zweite Heimat (Demo)' },
  { key: 'school', kind: 'education-provider', name: 'Volkshochschule Beispielhafen (Demo)' },
  { key: 'shop', kind: 'civil-society', name: 'Eine-Welt-Laden Musterstadt (Demo)' },
] as const;

export type DemoOrganisationKey = (typeof demoOrganisations)[number]['key'];

const at = (name: string): string => `${name}@demo.invalid`;

const panelist = (number: number): Persona => ({
  key: `panel-${number}`,
  label: `Auswahlgremium, Person ${number}`,
  email: at(`gremium-${number}`),
  group: 'panel',
  organisation: 'agency',
  roles: ['reviewer'],
});

/** The roles offered with one click, besides the coordinations of the other municipalities. */
export const personas: readonly Persona[] = [
  {
    key: 'coordinator',
    label: 'Koordination Musterstadt',
    email: at('koordination.musterstadt'),
    group: 'town',
    organisation: 'Musterstadt',
    roles: ['coordinator'],
  },
  {
    key: 'head',
    label: 'Verwaltungsspitze Musterstadt',
    email: at('spitze.musterstadt'),
    group: 'partners',
    organisation: 'Musterstadt',
    roles: ['head'],
  },
  {
    key: 'representative',
    label: 'Vertretung des Brückenvereins',
    email: at('brueckenverein'),
    group: 'partners',
    organisation: 'bridge',
    roles: ['representative'],
  },
  {
    key: 'lead',
    label: 'Programmleitung der Servicestelle',
    email: at('programmleitung'),
    group: 'agency',
    organisation: 'agency',
    roles: ['programme-lead'],
  },
  {
    key: 'adviser',
    label: 'Beratung der Servicestelle',
    email: at('beratung'),
    group: 'agency',
    organisation: 'agency',
    roles: ['adviser'],
  },
  {
    key: 'administrator',
    label: 'Verwaltung der Plattform',
    email: at('verwaltung'),
    group: 'agency',
    organisation: 'agency',
    roles: ['administrator'],
  },
  {
    key: 'chair',
    label: 'Vorsitz des Auswahlgremiums',
    email: at('vorsitz'),
    group: 'panel',
    organisation: 'agency',
    roles: ['reviewer'],
  },
  panelist(1),
  panelist(2),
  panelist(3),
  panelist(4),
  panelist(5),
  {
    key: 'ministry',
    label: 'Fachreferat im Ministerium',
    email: at('fachreferat'),
    group: 'others',
    organisation: 'ministry',
    roles: ['ministry'],
  },
  {
    key: 'auditor',
    label: 'Rechnungsprüfung',
    email: at('pruefung'),
    group: 'others',
    organisation: 'agency',
    roles: ['auditor'],
  },
];
