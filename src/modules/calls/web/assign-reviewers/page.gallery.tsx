import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleKey, samplePeople, samplePlaces, sampleRound } from '../review-samples.ts';
import { AssignReviewersPage, type AssignReviewersPageProps } from './page.tsx';

const ids = samplePeople.map(({ personId }) => personId);

const page: Omit<AssignReviewersPageProps, 'language'> = {
  round: sampleRound,
  perInterest: 2,
  people: samplePeople.map((person) => ({ ...person, load: 3 })),
  bidders: samplePlaces.map((name, index) => ({
    id: sampleKey(index),
    name,
    readers: [ids[index % 6] ?? '', ids[(index + 1) % 6] ?? ''],
    allowed: ids.filter((_, place) => place !== (index + 3) % 6),
    kept: index === 0 ? [ids[0] ?? ''] : [],
  })),
  isProposal: true,
  tooFew: [],
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.assign-reviewers/proposal',
    route: 'calls.show-assignment',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('assign.title'),
    body: (language) => <AssignReviewersPage language={language} {...page} />,
  },
  {
    name: 'calls.assign-reviewers/infeasible',
    route: 'calls.show-assignment',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('assign.title'),
    body: (language) => (
      <AssignReviewersPage
        language={language}
        {...page}
        tooFew={[{ name: samplePlaces[8], possible: 1, needed: 2 }]}
        error={reviewTexts.in(language)('assign.error.too-few-reviewers')}
      />
    ),
  },
  {
    name: 'calls.assign-reviewers/empty',
    route: 'calls.show-assignment',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('assign.title'),
    body: (language) => <AssignReviewersPage language={language} {...page} bidders={[]} />,
  },
];
