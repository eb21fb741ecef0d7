import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { overallKey } from '../../domain/notices.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleContent, samplePlaces } from '../review-samples.ts';
import type { NoticePageProps } from './notice-props.ts';
import { NoticePage } from './page.tsx';

const page: Omit<NoticePageProps, 'language' | 'state'> = {
  handle: 'muster',
  number: 'MK-18-102',
  name: 'Musterstadt',
  fromReserve: false,
  answerUntil: sampleAt.answer,
  reserve: { rank: 2, until: sampleAt.reserve },
  closeAtCut: true,
  content: sampleContent,
  feedback: {
    ...Object.fromEntries(
      sampleContent.criteria.map(({ key }) => [
        key,
        'Die Ämter stehen fest. Wie die Anleitung aussieht, bleibt offen.',
      ]),
    ),
    [overallKey]: 'Ein Vorhaben, das zu Ihrer Kommune passt.\n\nAm weitesten ist die Zusammenarbeit mit den Vereinen.',
  },
  contact: 'Team Modellkommunen, 030 23125 100',
  mayAnswer: true,
  typed: { response: '', reason: '' },
  errors: {},
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.read-notice/selected',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.selected'),
    body: (language) => <NoticePage language={language} {...page} state="selected" />,
  },
  {
    name: 'calls.read-notice/accepted',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.accepted'),
    body: (language) => <NoticePage language={language} {...page} state="accepted" />,
  },
  {
    name: 'calls.read-notice/declined',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.declined'),
    body: (language) => <NoticePage language={language} {...page} state="declined" />,
  },
  {
    name: 'calls.read-notice/overdue',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.overdue'),
    body: (language) => <NoticePage language={language} {...page} state="overdue" />,
  },
  {
    name: 'calls.read-notice/expired',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.expired'),
    body: (language) => <NoticePage language={language} {...page} state="expired" />,
  },
  {
    name: 'calls.read-notice/dropped-out',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.dropped-out'),
    body: (language) => <NoticePage language={language} {...page} state="dropped-out" />,
  },
  {
    name: 'calls.read-notice/reserve',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.reserve'),
    body: (language) => <NoticePage language={language} {...page} state="reserve" />,
  },
  {
    name: 'calls.read-notice/reserve-ended',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.reserve-ended'),
    body: (language) => <NoticePage language={language} {...page} state="reserve-ended" />,
  },
  {
    name: 'calls.read-notice/not-selected',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.not-selected'),
    body: (language) => <NoticePage language={language} {...page} state="not-selected" />,
  },
  {
    name: 'calls.read-notice/offered',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.selected'),
    body: (language) => (
      <NoticePage language={language} {...page} name={samplePlaces[8]} state="selected" fromReserve />
    ),
  },
  {
    name: 'calls.read-notice/error',
    route: 'calls.show-notice',
    audience: 'public',
    title: (language) => reviewTexts.in(language)('notice.title.selected'),
    body: (language) => (
      <NoticePage
        language={language}
        {...page}
        state="selected"
        errors={{ response: reviewTexts.in(language)('notice.error.response') }}
      />
    ),
  },
];
