import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import {
  sampleContent,
  sampleKey,
  samplePlaces,
  sampleRound,
  sampleScores,
  sampleSubmission,
} from '../review-samples.ts';
import { WriteReviewPage, type WriteReviewPageProps } from './page.tsx';

const page: Omit<WriteReviewPageProps, 'language'> = {
  round: sampleRound,
  interest: { id: sampleKey(1), number: 'MK-18-102', name: 'Musterstadt', facts: 'Stadt · Hessen' },
  content: sampleSubmission,
  frame: sampleContent,
  review: { state: 'assigned', scores: {}, remark: '', revision: 0, third: false },
  saved: false,
  errors: {},
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.write-review/new',
    route: 'calls.show-review',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('review.title', { name: 'Musterstadt' }),
    body: (language) => <WriteReviewPage language={language} {...page} />,
  },
  {
    name: 'calls.write-review/error',
    route: 'calls.show-review',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('review.title', { name: 'Musterstadt' }),
    body: (language) => (
      <WriteReviewPage
        language={language}
        {...page}
        review={{ ...page.review, scores: sampleScores, third: true }}
        errors={{
          'comment-motivation': reviewTexts.in(language)('review.error.comment-missing', { criterion: 'Motivation' }),
          'points-access': reviewTexts.in(language)('review.error.points-missing', { criterion: 'Zugang' }),
        }}
      />
    ),
  },
  {
    name: 'calls.write-review/handed-in',
    route: 'calls.show-review',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('review.title', { name: samplePlaces[8] }),
    body: (language) => (
      <WriteReviewPage
        language={language}
        {...page}
        interest={{ ...page.interest, name: samplePlaces[8] }}
        review={{
          ...page.review,
          state: 'submitted',
          scores: sampleScores,
          remark: 'Bitte in der Sitzung ansprechen.',
        }}
      />
    ),
  },
  {
    name: 'calls.write-review/abstained',
    route: 'calls.show-review',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('review.title', { name: 'Musterstadt' }),
    body: (language) => (
      <WriteReviewPage
        language={language}
        {...page}
        review={{ ...page.review, state: 'abstained', remark: 'Kenne das Feld nicht.' }}
      />
    ),
  },
];
