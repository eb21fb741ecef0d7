import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { days, plus } from '../../../../platform/time/instant.ts';
import { submissionContent } from '../../domain/submission-content.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { galleryHandedIn, galleryHash, galleryNow } from '../gallery-interest.ts';
import { sampleKey, sampleRound } from '../review-samples.ts';
import { ReadInterestPage } from './page.tsx';

const record = galleryHandedIn({ channel: 'post', receivedAt: plus(galleryNow, -days(2)) });
const content = submissionContent(record, true);
const shown = {
  attempt: 2,
  receipt: '2018-2136-1-2',
  arrivedAt: galleryNow,
  hash: galleryHash,
  channel: 'post',
} as const;

/** The page with files and an earlier version. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.read-interest',
    route: 'calls.read-interest',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('read.title', { name: content.applicant }),
    body: (language) => (
      <ReadInterestPage
        language={language}
        round={sampleRound}
        interest={sampleKey(1)}
        content={content}
        shown={shown}
        submissions={[...record.submissions, shown]}
        receivedAt={record.receivedAt}
        files={[{ id: sampleKey(2), name: 'Interessenbekundung-mit-Unterschriften-und-Anlagen.pdf' }]}
        mayCheck
      />
    ),
  },
];
