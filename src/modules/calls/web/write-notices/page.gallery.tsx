import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleContent, sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { FeedbackPage, NoticesPage, type FeedbackPageProps, type NoticesPageProps } from './page.tsx';

const outcomes = ['selected', 'reserve', 'not-selected'] as const;

const list: Omit<NoticesPageProps, 'language'> = {
  round: sampleRound,
  notices: samplePlaces.map((name, index) => ({
    interestId: sampleKey(index),
    name,
    number: `MK-18-${index + 101}`,
    outcome: outcomes[index % 3] ?? 'reserve',
    prepared: index % 2 === 0,
  })),
  releasedAt: null,
  consent: { state: 'not-asked', askedAt: null, answeredAt: null, embargoUntil: null, note: '' },
  answerUntil: sampleAt.answer,
  mayRelease: true,
  fault: null,
};

const feedback: Omit<FeedbackPageProps, 'language'> = {
  round: sampleRound,
  interestId: sampleKey(1),
  name: 'Musterstadt',
  outcome: 'reserve',
  criteria: sampleContent.criteria,
  feedback: Object.fromEntries(
    sampleContent.criteria.map(({ key }) => [key, 'Die Ämter stehen fest. Wie die Anleitung aussieht, bleibt offen.']),
  ),
  contact: 'Team Modellkommunen, 030 23125 100',
  revision: 1,
  prepared: false,
  released: false,
  errors: {},
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.list-notices/writing',
    route: 'calls.list-notices',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('notices.title'),
    body: (language) => <NoticesPage language={language} {...list} />,
  },
  {
    name: 'calls.list-notices/ready',
    route: 'calls.list-notices',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('notices.title'),
    body: (language) => (
      <NoticesPage
        language={language}
        {...list}
        notices={list.notices.map((notice) => ({ ...notice, prepared: true }))}
        consent={{
          state: 'embargo',
          askedAt: sampleAt.met,
          answeredAt: sampleAt.met,
          embargoUntil: sampleAt.notices,
          note: 'Bitte die Presse vorher einbinden.',
        }}
        fault={reviewTexts.in(language)('notices.error.embargo')}
      />
    ),
  },
  {
    name: 'calls.list-notices/released',
    route: 'calls.list-notices',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('notices.title.released'),
    body: (language) => <NoticesPage language={language} {...list} releasedAt={sampleAt.notices} />,
  },
  {
    name: 'calls.list-notices/empty',
    route: 'calls.list-notices',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('notices.title'),
    body: (language) => <NoticesPage language={language} {...list} notices={[]} />,
  },
  {
    name: 'calls.show-feedback/draft',
    route: 'calls.show-feedback',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('feedback.title', { name: 'Musterstadt' }),
    body: (language) => <FeedbackPage language={language} {...feedback} />,
  },
  {
    name: 'calls.show-feedback/error',
    route: 'calls.show-feedback',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('feedback.title', { name: 'Musterstadt' }),
    body: (language) => (
      <FeedbackPage
        language={language}
        {...feedback}
        prepared
        errors={{ contact: reviewTexts.in(language)('feedback.error.contact-missing') }}
        contact=""
      />
    ),
  },
  {
    name: 'calls.show-feedback/released',
    route: 'calls.show-feedback',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('feedback.title', { name: 'Musterstadt' }),
    body: (language) => <FeedbackPage language={language} {...feedback} prepared released />,
  },
];
