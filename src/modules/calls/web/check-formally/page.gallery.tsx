import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { formalItems } from '../../domain/formal-check.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleAt, sampleKey, samplePlaces, sampleRound } from '../review-samples.ts';
import { CheckFormallyPage, type CheckFormallyPageProps } from './page.tsx';

const page: Omit<CheckFormallyPageProps, 'language'> = {
  round: sampleRound,
  interest: {
    id: sampleKey(1),
    handle: 'muster',
    number: 'MK-18-102',
    name: 'Musterstadt',
    submittedAt: sampleAt.submitted,
    signOff: 'Person G',
    partners: 2,
  },
  items: formalItems.map((item, index) => ({
    item,
    hint: index === 1 ? null : index !== 4,
    result: index === 4 ? '' : 'met',
    note: '',
  })),
  outcome: '',
  reason: '',
  cureDays: 7,
  before: null,
  errors: {},
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.check-formally/open',
    route: 'calls.show-formal-check',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('check.title', { name: 'Musterstadt' }),
    body: (language) => <CheckFormallyPage language={language} {...page} />,
  },
  {
    name: 'calls.check-formally/error',
    route: 'calls.show-formal-check',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('check.title', { name: samplePlaces[8] }),
    body: (language) => (
      <CheckFormallyPage
        language={language}
        {...page}
        interest={{ ...page.interest, name: samplePlaces[8] }}
        outcome="cure"
        before={{ outcome: 'cure', reason: 'Die Freigabe fehlt.', at: sampleAt.checked }}
        errors={{ reason: reviewTexts.in(language)('check.error.reason-missing') }}
      />
    ),
  },
];
