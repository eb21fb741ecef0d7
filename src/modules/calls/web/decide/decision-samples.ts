import type { Language } from '../../../../platform/i18n/languages.ts';
import {
  sampleAt,
  sampleContent,
  sampleFirstView,
  sampleKey,
  samplePeople,
  samplePlaces,
  sampleRound,
} from '../review-samples.ts';
import type { DecisionFormProps } from './decision-form.tsx';
import type { StepsProps } from './decision-steps.tsx';
import type { DecisionWordsProps } from './decision-words.tsx';

/** A draft on seven instead of six, for the gallery. */
export const decisionFormSample = (language: Language): DecisionFormProps => ({
  language,
  callId: sampleRound.id,
  revision: 1,
  bidders: samplePlaces.map((name, index) => ({ id: sampleKey(index), rank: index + 1, name })),
  voters: samplePeople.slice(0, 5),
  values: {
    choices: Object.fromEntries(
      samplePlaces.map((_, index) => [sampleKey(index), index < 7 ? 'selected' : String(index - 6)]),
    ),
    present: samplePeople.slice(0, 4).map(({ personId }) => personId),
    numberReason: 'Platz 6 und 7 liegen zu dicht für eine klare Reihenfolge.',
    orderReason: '',
    budgetChecked: true,
    budgetNote: '',
    note: '',
    metOn: '2018-03-06',
    answerOn: '2018-04-02',
    reserveOn: '2018-06-30',
  },
  budget: sampleContent.budget,
  quorum: 4,
  planned: 6,
  errors: {},
});

/** The same as it is signed. */
export const decisionWordsSample = (language: Language): DecisionWordsProps => ({
  language,
  selected: samplePlaces.slice(0, 7),
  reserve: samplePlaces.slice(7),
  rest: [],
  present: samplePeople.slice(0, 4).map(({ name }) => name),
  numberReason: 'Platz 6 und 7 liegen zu dicht für eine klare Reihenfolge.',
  orderReason: '',
  budget: 'Geprüft: 630.000 € von 630.000 €.',
  note: '',
  metAt: sampleAt.met,
  answerUntil: sampleAt.answer,
  reserveValidUntil: sampleAt.reserve,
  hash: '5f2c9a8e7d3b1c6f5f2c9a8e7d3b1c6f5f2c9a8e7d3b1c6f5f2c9a8e7d3b1c6f',
  reservation: { de: 'Vorbehaltlich verfügbarer Haushaltsmittel' },
  firstView: sampleFirstView,
});

/** Two signatures of three. */
export const decisionStepsSample = (language: Language): StepsProps => ({
  language,
  callId: sampleRound.id,
  decisionId: sampleKey(200),
  revision: 1,
  hash: '5f2c9a8e7d3b1c6f',
  needed: 3,
  signatures: [
    { name: 'Person A', signedAt: sampleAt.met, method: 'sign-in' },
    { name: 'Person B', signedAt: sampleAt.met, method: 'paper' },
  ],
  may: { present: true, change: false, sign: false, record: false, release: false, ask: false },
  hasList: false,
  missing: samplePeople.slice(2, 4),
  consent: { state: 'not-asked', askedAt: null, answeredAt: null, embargoUntil: null, note: '' },
  released: null,
  fault: null,
});
