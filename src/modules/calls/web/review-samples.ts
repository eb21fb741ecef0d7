import type { Language } from '../../../platform/i18n/languages.ts';
import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { ShownFirstView } from '../domain/first-view.ts';
import { leanings } from '../domain/first-view.ts';
import type { Scores } from '../domain/scoring.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import { sampleCallContent } from '../factories.ts';
import { reviewTexts } from '../texts/review/review-texts.ts';
import type { RankedBidder, SelectionPageProps } from './show-selection/selection-props.ts';

/** Made-up content for the gallery of this part; all places are invented. */
export const sampleContent = sampleCallContent();

export const sampleRound = {
  id: '01890000-0000-7000-8000-000000000001',
  title: sampleContent.title,
  slug: 'modellkommunen-2018',
};

export const sampleKey = (index: number): string => `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`;

export const sampleAt = {
  submitted: fromBerlin('2018-02-12', '14:05'),
  checked: fromBerlin('2018-02-14', '09:30'),
  cure: fromBerlin('2018-02-22'),
  met: fromBerlin('2018-03-06'),
  answer: fromBerlin('2018-04-03'),
  reserve: fromBerlin('2018-07-01'),
  notices: fromBerlin('2018-03-19', '10:00'),
};

export const samplePlaces = [
  'Muster an der Aue',
  'Musterstadt',
  'Beispielhafen',
  'Neu-Muster',
  'Landkreis Probe',
  'Landkreis Muster',
  'Landkreis Vorlage',
  'Beispielkreis',
  'Verbandsgemeinde Langbeispielhausen-Unterprobenberg am Mustersee',
] as const;

export const samplePeople = ['Person A', 'Person B', 'Person C', 'Person D', 'Person E', 'Person F'].map(
  (name, index) => ({
    personId: sampleKey(100 + index),
    name,
  }),
);

const paragraph = 'Wir arbeiten seit Jahren mit Vereinen von Geflüchteten und möchten ihr Wissen in die Ämter holen. ';

/** What one of them handed in. */
export const sampleSubmission: SubmissionContent = {
  call: { id: sampleRound.id, slug: sampleRound.slug, version: 1, title: sampleRound.title, fileNumber: 'MK-2018-1' },
  applicant: 'Musterstadt',
  place: null,
  sizeClass: 'middle',
  language: 'de',
  channel: 'online',
  sections: sampleContent.sections.slice(2, 6).map(({ key, title, questions }) => ({
    key,
    title,
    answers: questions
      .filter(({ type }) => type === 'long-text' || type === 'short-text')
      .map((question) => ({ question, value: paragraph.repeat(2).trim() })),
  })),
  files: [],
  partners: [
    {
      name: 'Verein Beispiel',
      kind: 'migrant-organisation',
      state: 'reserved',
      reservation: 'Sitzungen nur abends.',
      signer: '',
      answeredAt: sampleAt.submitted,
    },
  ],
  signOff: { method: 'paper', name: 'Person G', functionTitle: 'Bürgermeisteramt', signedAt: sampleAt.submitted },
};

/** Points from low to high with a comment each. */
export const sampleScores: Scores = Object.fromEntries(
  sampleContent.criteria.map(({ key }, index) => [
    key,
    { points: index % 5, comment: 'Die Ämter stehen fest, die Anleitung ist beschrieben.' },
  ]),
);

const means = [86, 84, 82, 81, 79, 76, 75, 72, 70];

const stateAt = (index: number): RankedBidder['state'] => {
  if (index < 5) return 'proposed';
  return index < 7 ? 'to-discuss' : 'below';
};

/** The ranking of the sketch. */
export const sampleRanking: readonly RankedBidder[] = samplePlaces.map((name, index) => ({
  id: sampleKey(index),
  rank: index + 1,
  name,
  number: `MK-18-${index + 101}`,
  facts: index % 3 === 0 ? 'Gemeinde · unter 20.000 · Niedersachsen' : 'Landkreis · ab 100.000 · Hessen',
  mean: means[index] ?? 60,
  low: (means[index] ?? 60) - 5,
  high: (means[index] ?? 60) + 6,
  reviews: 2,
  state: stateAt(index),
  isShortlisted: false,
}));

/** What the panel said first, in its three leanings, one of them changed later. */
export const sampleFirstView: ShownFirstView = {
  heldOn: sampleAt.met,
  recordedBy: 'Person A',
  tookPart: ['Person A', 'Person B', 'Person C'],
  changedAt: sampleAt.notices,
  lines: samplePlaces.map((name, index) => ({
    id: sampleKey(index),
    name,
    leaning: leanings[Math.floor(index / 3)] ?? 'open',
    sentence: index % 2 === 0 ? 'Starke Anleitung, aber das Amt ist klein.' : '',
    before: index === 3 ? 'for' : null,
  })),
};

/** The meeting, before a decision. */
export const sampleSelection = (language: Language): SelectionPageProps => ({
  language,
  round: sampleRound,
  places: { planned: 6, affordable: 7 },
  reviews: { done: 18, total: 18, open: [] },
  voters: { present: 5, all: 6, out: 1, quorum: 4 },
  ranking: sampleRanking,
  close: true,
  balance: {
    lands: [
      { label: 'Hessen', chosen: 4, all: 6 },
      { label: 'Niedersachsen', chosen: 2, all: 3 },
    ],
    sizes: [{ label: 'unter 20.000', chosen: 2, all: 3 }],
    kinds: [{ label: 'Landkreis', chosen: 4, all: 6 }],
  },
  decision: 'none',
  mayLead: true,
  rules: { most: 8, quorum: 4, signatures: 3, reviewsPerInterest: 2, thirdReviewFrom: 1.5 },
  firstView: { view: null, said: 0, all: samplePlaces.length, mayRecord: true },
  missing: [
    reviewTexts.in(language)('calc.missing.few-scores.all', { needed: 3 }),
    reviewTexts.in(language)('calc.missing.first-view-missing'),
  ],
  shortlist: { mayChange: true, revision: 0 },
  fault: null,
});
