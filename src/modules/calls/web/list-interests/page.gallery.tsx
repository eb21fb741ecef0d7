import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { ListInterestsPage, type ListedInterest } from './page.tsx';

const states = [
  'submitted',
  'returned',
  'formally-ok',
  'formally-rejected',
  'in-review',
  'selected',
  'reserve',
  'accepted',
  'late',
] as const;

const interests = samplePlaces.map((name, index): ListedInterest => ({
  isConfirmed: index !== 1,
  id: sampleKey(index),
  handle: 'muster',
  number: `MK-18-${index + 101}`,
  name,
  state: states[index] ?? 'submitted',
  submittedAt: sampleAt.submitted,
  cureUntil: index === 1 ? sampleAt.cure : null,
}));

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.list-interests/full',
    route: 'calls.list-interests',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('interests.title', { count: interests.length }),
    body: (language) => (
      <ListInterestsPage
        language={language}
        round={sampleRound}
        interests={interests}
        drafts={3}
        closed
        mayCheck
        now={sampleAt.submitted}
      />
    ),
  },
  {
    name: 'calls.list-interests/empty',
    route: 'calls.list-interests',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('interests.title', { count: 0 }),
    body: (language) => (
      <ListInterestsPage
        language={language}
        round={sampleRound}
        interests={[]}
        drafts={1}
        closed={false}
        mayCheck
        now={sampleAt.submitted}
      />
    ),
  },
];
