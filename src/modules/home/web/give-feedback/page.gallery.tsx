import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import { FeedbackPage, FeedbackThanksPage } from './page.tsx';

const empty = { page: 'calls.show-call', kind: '', body: '', reply: '' };

/** Feedback in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'home.give-feedback/empty',
    route: 'home.show-feedback',
    audience: 'public',
    title: 'feedback',
    body: (language) => <FeedbackPage language={language} values={empty} errors={{}} />,
  },
  {
    name: 'home.give-feedback/errors',
    route: 'home.show-feedback',
    audience: 'public',
    title: 'feedback',
    body: (language) => {
      const t = homeTexts.in(language);
      const errors = {
        kind: t('feedback.error.kind'),
        body: t('feedback.error.text'),
        reply: t('feedback.error.reply'),
      };
      return <FeedbackPage language={language} values={{ ...empty, reply: 'muster@' }} errors={errors} />;
    },
  },
  {
    name: 'home.give-feedback/thanks',
    route: 'home.show-feedback-thanks',
    audience: 'public',
    title: 'feedback',
    body: (language) => <FeedbackThanksPage language={language} />,
  },
];
