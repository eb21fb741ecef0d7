import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleContent, samplePlaces, sampleRound, sampleScores, sampleSubmission } from '../review-samples.ts';
import { CommentsPage } from './page.tsx';

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-comments/full',
    route: 'calls.show-comments',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('comments.title', { name: samplePlaces[8] }),
    body: (language) => (
      <CommentsPage
        language={language}
        round={sampleRound}
        name={samplePlaces[8]}
        facts="MK-18-109 · Stadt · Hessen"
        frame={sampleContent}
        reviews={[
          { scores: sampleScores, remark: 'Bitte ansprechen.', total: 71 },
          { scores: sampleScores, remark: '', total: 64 },
        ]}
        means={Object.fromEntries(sampleContent.criteria.map(({ key }) => [key, 2.5]))}
        content={sampleSubmission}
      />
    ),
  },
];
