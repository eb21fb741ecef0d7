import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { DeclareConflictsPage, type DeclaredBidder } from './page.tsx';

const bidders = samplePlaces.slice(0, 4).map((name, index): DeclaredBidder => ({
  id: sampleKey(index),
  name,
  facts: 'Stadt · Hessen',
  declared: ['none', 'concern', 'unknown', ''][index] ?? '',
  note: index === 2 ? 'Frühere Kollegin arbeitet dort.' : '',
  decision: index === 2 ? { out: false, reason: 'Kein Vorteil, lange her.' } : null,
}));

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.declare-conflicts/open',
    route: 'calls.show-declarations',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('declare.title'),
    body: (language) => <DeclareConflictsPage language={language} round={sampleRound} bidders={bidders} errors={{}} />,
  },
  {
    name: 'calls.declare-conflicts/error',
    route: 'calls.show-declarations',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('declare.title'),
    body: (language) => (
      <DeclareConflictsPage
        language={language}
        round={sampleRound}
        bidders={bidders}
        errors={{ [`note-${sampleKey(1)}`]: reviewTexts.in(language)('declare.error.note-missing') }}
      />
    ),
  },
  {
    name: 'calls.declare-conflicts/empty',
    route: 'calls.show-declarations',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('declare.title'),
    body: (language) => <DeclareConflictsPage language={language} round={sampleRound} bidders={[]} errors={{}} />,
  },
];
