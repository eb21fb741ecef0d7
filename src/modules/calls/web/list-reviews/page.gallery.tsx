import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { ListReviewsPage, type ListReviewsPageProps } from './page.tsx';

const page: Omit<ListReviewsPageProps, 'language'> = {
  round: sampleRound,
  undeclared: 0,
  own: samplePlaces.slice(0, 4).map((name, index) => ({
    interestId: sampleKey(index),
    name,
    number: `MK-18-${index + 101}`,
    state: (['assigned', 'saved', 'submitted', 'abstained'] as const)[index] ?? 'assigned',
    third: index === 0,
  })),
  next: sampleKey(0),
  progress: null,
};

const progress: NonNullable<ListReviewsPageProps['progress']> = {
  interests: samplePlaces.map((name, index) => ({
    interestId: sampleKey(index),
    name,
    readers: [
      { name: 'Person A', state: 'submitted', third: false, isOut: false },
      { name: 'Person B', state: index % 2 === 0 ? 'submitted' : 'saved', third: false, isOut: index === 2 },
    ],
    complete: index % 2 === 0,
  })),
  openConflicts: 1,
  handedIn: 14,
  total: 18,
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.list-reviews/reviewer',
    route: 'calls.list-reviews',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('reviews.title', { count: 2 }),
    body: (language) => <ListReviewsPage language={language} {...page} />,
  },
  {
    name: 'calls.list-reviews/declare-first',
    route: 'calls.list-reviews',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('reviews.title', { count: 0 }),
    body: (language) => <ListReviewsPage language={language} {...page} undeclared={9} own={[]} next={null} />,
  },
  {
    name: 'calls.list-reviews/chair',
    route: 'calls.list-reviews',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('reviews.title.lead'),
    body: (language) => <ListReviewsPage language={language} {...page} own={[]} next={null} progress={progress} />,
  },
  {
    name: 'calls.list-reviews/nothing',
    route: 'calls.list-reviews',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('reviews.title', { count: 0 }),
    body: (language) => <ListReviewsPage language={language} {...page} own={[]} next={null} />,
  },
];
