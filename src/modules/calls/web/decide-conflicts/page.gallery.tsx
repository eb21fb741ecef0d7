import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { DecideConflictsPage, type Case } from './page.tsx';

const cases: readonly Case[] = [
  {
    interestId: sampleKey(0),
    personId: sampleKey(100),
    bidder: samplePlaces[0],
    person: 'Person B',
    declared: 'concern',
    note: 'Hat dort einen Lehrauftrag.',
    out: null,
    reason: '',
  },
  {
    interestId: sampleKey(1),
    personId: sampleKey(101),
    bidder: samplePlaces[8],
    person: 'Person C',
    declared: 'excluded',
    note: '',
    out: true,
    reason: 'Arbeitet dort.',
  },
];

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.decide-conflicts/open',
    route: 'calls.show-conflicts',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('conflicts.title'),
    body: (language) => (
      <DecideConflictsPage language={language} round={sampleRound} cases={cases} missing={['Person E']} errors={{}} />
    ),
  },
  {
    name: 'calls.decide-conflicts/error',
    route: 'calls.show-conflicts',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('conflicts.title'),
    body: (language) => (
      <DecideConflictsPage
        language={language}
        round={sampleRound}
        cases={cases}
        missing={[]}
        errors={{
          [`reason-${sampleKey(0)}-${sampleKey(100)}`]: reviewTexts.in(language)('conflicts.error.reason-missing'),
        }}
      />
    ),
  },
  {
    name: 'calls.decide-conflicts/empty',
    route: 'calls.show-conflicts',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('conflicts.title'),
    body: (language) => (
      <DecideConflictsPage language={language} round={sampleRound} cases={[]} missing={[]} errors={{}} />
    ),
  },
];
