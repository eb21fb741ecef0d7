import type { Language } from '../../../../platform/i18n/languages.ts';
import type { AdvanceList } from '../../domain/advance-list.ts';
import type { MinistryStep } from '../../domain/call-record.ts';
import { outcomeOf } from '../../domain/notices.ts';
import { galleryCall } from '../gallery-call.ts';
import { sampleAt, sampleContent, sampleKey, samplePeople, samplePlaces, sampleRanking } from '../review-samples.ts';
import type { AdvanceTableProps } from './advance-table.tsx';

const hash = '5f2c9a8e7d3b1c6f';

/** A question to the ministry about the decision, answered with an embargo. */
export const sampleStep: MinistryStep = {
  callId: galleryCall().id,
  step: 'decision',
  askedAt: sampleAt.met,
  askedBy: null,
  answeredAt: sampleAt.met,
  answeredBy: null,
  agreed: true,
  note: '',
  embargoUntil: sampleAt.notices,
  aboutHash: hash,
};

const decision: AdvanceList['decision'] = {
  selected: sampleRanking.slice(0, 7).map(({ id }) => id),
  reserve: sampleRanking.slice(7, 8).map(({ id }) => id),
  present: samplePeople.slice(0, 4).map(({ personId }) => personId),
  numberReason: 'Platz 6 und 7 liegen zu dicht für eine klare Reihenfolge.',
  orderReason: '',
  budgetChecked: true,
  budgetNote: '',
  metAt: sampleAt.met,
  answerUntil: sampleAt.answer,
  reserveValidUntil: sampleAt.reserve,
  hash,
};

/** Seven of nine and a reserve, before anybody is told. */
export const sampleAdvance = (language: Language): AdvanceTableProps => ({
  language,
  call: galleryCall({
    content: { ...sampleContent, reservation: { de: 'Vorbehaltlich verfügbarer Haushaltsmittel' } },
  }),
  list: {
    decision,
    rows: samplePlaces.map((name, index) => ({
      interestId: sampleKey(index),
      number: `MK-18-${index + 101}`,
      name,
      type: 'Landkreis',
      landLabel: index % 3 === 0 ? 'Niedersachsen' : 'Hessen',
      population: index === 4 ? null : 12_000 * (index + 1),
      ...outcomeOf(decision, sampleKey(index)),
    })),
    steps: { decision: sampleStep, notices: null },
    toldAt: null,
  },
});
