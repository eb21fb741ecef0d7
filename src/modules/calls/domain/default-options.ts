import type { Option } from './call-content.ts';

/** Kinds of municipalities a form offers. */
export const kindOptions: readonly Option[] = [
  {
    key: 'municipality',
    label: { de: 'Gemeinde oder kreisangehörige Stadt', en: 'Municipality or town within a county' },
  },
  { key: 'county-free', label: { de: 'Kreisfreie Stadt', en: 'County-free city' } },
  { key: 'county', label: { de: 'Landkreis oder Kreis', en: 'County' } },
  { key: 'city-district', label: { de: 'Bezirk in Berlin oder Hamburg', en: 'District of Berlin or Hamburg' } },
  { key: 'association', label: { de: 'Gemeindeverband', en: 'Association of municipalities' } },
];

/** Fields of municipal work in which places were offered so far. */
export const topicOptions: readonly Option[] = [
  { key: 'general', label: { de: 'Allgemeine Verwaltung', en: 'General administration' } },
  { key: 'planning', label: { de: 'Stadtplanung und Bauen', en: 'Town planning and building' } },
  { key: 'surveying', label: { de: 'Vermessung und Geodaten', en: 'Surveying and geodata' } },
  { key: 'facilities', label: { de: 'Gebäudemanagement', en: 'Building management' } },
  { key: 'social', label: { de: 'Soziales', en: 'Social services' } },
  { key: 'integration', label: { de: 'Migration und Integration', en: 'Migration and integration' } },
  { key: 'participation', label: { de: 'Beteiligung und Demokratie', en: 'Participation and democracy' } },
  { key: 'equality', label: { de: 'Gleichstellung', en: 'Equality' } },
  { key: 'digital', label: { de: 'Informationstechnik', en: 'Information technology' } },
  { key: 'environment', label: { de: 'Umwelt und nachhaltige Stadt', en: 'Environment and sustainable city' } },
  { key: 'other', label: { de: 'Etwas anderes', en: 'Something else' } },
];

/** Units that work at one table. */
export const unitOptions: readonly Option[] = [
  { key: 'departments', label: { de: 'Fachämter mit Plätzen', en: 'Departments offering places' } },
  { key: 'staff', label: { de: 'Personalamt', en: 'Human resources' } },
  { key: 'integration', label: { de: 'Integration oder Migration', en: 'Integration or migration' } },
  { key: 'international', label: { de: 'Internationales oder Eine Welt', en: 'International affairs' } },
  { key: 'education', label: { de: 'Bildungskoordination', en: 'Education coordination' } },
  { key: 'council', label: { de: 'Personalrat', en: 'Staff council' } },
  { key: 'none', label: { de: 'Noch niemand', en: 'Nobody yet' } },
];

/** Where a council stands. */
export const councilOptions: readonly Option[] = [
  { key: 'yes', label: { de: 'Ja, beschlossen', en: 'Yes, decided' } },
  { key: 'planned', label: { de: 'Geplant', en: 'Planned' } },
  { key: 'no', label: { de: 'Nein', en: 'No' } },
];

/** Maturity, beginners included. */
export const experienceOptions: readonly Option[] = [
  { key: 'beginning', label: { de: 'Wir fangen neu an', en: 'We are beginning' } },
  { key: 'some', label: { de: 'Wir haben erste Erfahrungen', en: 'We have first experience' } },
  { key: 'established', label: { de: 'Wir arbeiten seit Jahren dazu', en: 'We have worked on this for years' } },
];

/** What a municipality may need of the agency. */
export const needOptions: readonly Option[] = [
  { key: 'planning-day', label: { de: 'Planungstag vor Ort', en: 'Planning day on site' } },
  {
    key: 'guidance',
    label: { de: 'Begleitung durch eine Beraterin oder einen Berater', en: 'Guidance by an adviser' },
  },
  { key: 'exchange', label: { de: 'Austausch mit anderen Kommunen', en: 'Exchange with other municipalities' } },
  { key: 'colloquia', label: { de: 'Digitale Fachgespräche', en: 'Online expert talks' } },
  { key: 'interpreting', label: { de: 'Sprachmittlung', en: 'Interpreting' } },
  {
    key: 'contracts',
    label: { de: 'Muster für Verträge und Ausschreibung', en: 'Templates for contracts and advertisements' },
  },
];
