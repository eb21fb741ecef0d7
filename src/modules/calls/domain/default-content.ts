import { addDaysInBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import type { CallContent, Criterion, Milestone, ScaleStep, SizeClass, ThemeKey } from './call-content.ts';
import { defaultSections } from './default-sections.ts';

/** The five questions asked when a call is begun, so that development policy stays in the middle. */
export const themeKeys: readonly ThemeKey[] = ['migration', 'flight', 'development', 'missing', 'elsewhere'];

const criteria: readonly Criterion[] = [
  {
    key: 'motivation',
    weight: 25,
    title: { de: 'Motivation und entwicklungspolitischer Bezug', en: 'Motivation and development policy' },
    question: {
      de: 'Ist klar, was die Kommune will und was es anderswo ändern kann?',
      en: 'Is it clear what the municipality wants and what it can change elsewhere?',
    },
  },
  {
    key: 'strengths',
    weight: 25,
    title: { de: 'Fachliche Stärken und Plätze', en: 'Strengths and places' },
    question: {
      de: 'Passen Ämter, Plätze und Anleitung zusammen?',
      en: 'Do departments, places and supervision fit together?',
    },
  },
  {
    key: 'access',
    weight: 20,
    title: { de: 'Zugang zu Geflüchteten', en: 'Reaching refugees' },
    question: { de: 'Werden Menschen erreicht und gut begleitet?', en: 'Are people reached and well accompanied?' },
  },
  {
    key: 'partners',
    weight: 15,
    title: { de: 'Partner und Zusammenarbeit', en: 'Partners and cooperation' },
    question: {
      de: 'Planen Migrantenorganisationen und Ämter wirklich mit?',
      en: 'Do migrant organisations and departments really plan together?',
    },
  },
  {
    key: 'backing',
    weight: 15,
    title: { de: 'Rückhalt in der Kommune', en: 'Backing' },
    question: {
      de: 'Trägt die Verwaltungsspitze das Vorhaben?',
      en: 'Does the head of the administration stand behind it?',
    },
  },
];

const scale: readonly ScaleStep[] = [
  { points: 0, words: { de: 'nicht erkennbar', en: 'not recognisable' } },
  { points: 1, words: { de: 'schwach', en: 'weak' } },
  { points: 2, words: { de: 'teilweise überzeugend', en: 'partly convincing' } },
  { points: 3, words: { de: 'überzeugend', en: 'convincing' } },
  { points: 4, words: { de: 'sehr überzeugend', en: 'very convincing' } },
];

const sizeClasses: readonly SizeClass[] = [
  {
    key: 'small',
    label: { de: 'unter 20.000 Einwohnerinnen und Einwohner', en: 'under 20,000 inhabitants' },
    below: 20_000,
  },
  { key: 'middle', label: { de: '20.000 bis unter 100.000', en: '20,000 to under 100,000' }, below: 100_000 },
  { key: 'large', label: { de: 'ab 100.000', en: '100,000 and more' }, below: null },
];

/** Rules of the programme; each call may set its own before it is published. */
export const defaultRules: CallContent['rules'] = {
  reviewsPerInterest: 2,
  thirdReviewFrom: 1,
  cureDays: 7,
  quorum: 4,
  signatures: 3,
  acceptLateRequests: true,
  answerDays: 14,
  reserveDays: 90,
  signOff: 'needed',
  partners: { least: 1 },
};

/** The content every new call begins with. What only the agency knows (title, budget, contact) is left empty. */
export function defaultCallContent({ opensAt, closesAt }: { opensAt: Instant; closesAt: Instant }): CallContent {
  return {
    title: { de: '' },
    summary: { de: '' },
    purpose: { de: '' },
    whoMayApply: {
      de: 'Städte, Gemeinden, Landkreise und Kreise in Deutschland, Bezirke in Berlin und Hamburg, Gemeindeverbände. Mehrere Kommunen können sich gemeinsam bewerben; eine führt.',
      en: 'Towns, municipalities and counties in Germany, districts of Berlin and Hamburg, associations of municipalities. Several may apply together; one leads.',
    },
    whatYouGet: { de: '' },
    whatItCosts: {
      de: 'Etwa zwei Stunden für das Formular und die Freigabe der Verwaltungsspitze. Sie müssen nichts hochladen.',
      en: 'About two hours for the form, and the approval of the head of the administration. You need not upload anything.',
    },
    whoDecides: {
      de: 'Mindestens zwei Personen bewerten jede Interessenbekundung unabhängig voneinander. Danach entscheidet das Auswahlgremium. Alle erhalten am selben Tag Bescheid, mit einer Rückmeldung zu jedem Kriterium.',
      en: 'At least two people assess each expression of interest independently. Then the selection panel decides. All are told on the same day, with feedback on each criterion.',
    },
    eligible: ['municipality', 'county', 'city-district', 'association'],
    jointBids: true,
    places: { planned: 6, most: null },
    budget: { totalCents: 0, perPlaceCents: 0 },
    themes: themeKeys.map((key) => ({ key, answer: { de: '' } })),
    sections: defaultSections,
    criteria,
    scale,
    sizeClasses,
    milestones: defaultMilestones({ opensAt, closesAt }),
    rules: defaultRules,
    ministry: { publication: false, decision: false, notices: false },
    reservation: { de: 'Vorbehaltlich verfügbarer Haushaltsmittel.', en: 'Subject to available budget funds.' },
    documents: [],
    contact: { name: { de: '' }, phone: '', email: '', hours: { de: '' } },
    privacy: {
      de: 'Wir verarbeiten Ihre Angaben, um die Auswahl durchzuführen. Zugang haben die zuständigen Beschäftigten und das Auswahlgremium. Kontaktdaten sieht das Gremium nicht.',
      'de-simple':
        'Wir brauchen Ihre Angaben für die Auswahl. Die zuständigen Menschen bei uns lesen sie. Auch das Auswahlgremium liest sie. Das Gremium sieht nicht, wie man Sie erreicht.',
    },
  };
}

/** A way proposed from opening and deadline; the exact dates after the deadline are for the agency to say. */
export function defaultMilestones({ opensAt, closesAt }: { opensAt: Instant; closesAt: Instant }): Milestone[] {
  const lastDay = instant(closesAt - 1);
  const after = (count: number): string => toBerlin(addDaysInBerlin(lastDay, count)).date;
  return [
    { title: { de: 'Formular offen', en: 'Form opens' }, on: toBerlin(opensAt).date },
    { title: { de: 'Interesse bekunden', en: 'Express interest' }, on: toBerlin(lastDay).date },
    {
      title: { de: 'Bewertung', en: 'Assessment' },
      on: after(14),
      line: { de: 'zwei unabhängige Bewertungen je Kommune', en: 'two independent assessments per municipality' },
    },
    { title: { de: 'Auswahl und Nachricht an alle', en: 'Selection and notice to all' }, on: after(35) },
    { title: { de: 'Planungstag vor Ort', en: 'Planning day on site' }, on: after(70) },
  ];
}
