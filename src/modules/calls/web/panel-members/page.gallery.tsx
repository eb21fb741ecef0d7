import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { samplePeople, sampleRound } from '../review-samples.ts';
import { PanelMembersPage, type PanelMembersPageProps } from './page.tsx';

const page: Omit<PanelMembersPageProps, 'language'> = {
  round: sampleRound,
  members: samplePeople.map(({ personId, name }, index) => ({
    personId,
    name,
    email: `person-${index + 1}@beispiel.example`,
    chair: index === 0,
    votes: index !== 5,
    declared: index * 2,
    reviews: index % 4,
  })),
  bidders: 9,
  quorum: 4,
  mayChange: true,
  typed: { email: '', name: '', chair: false, votes: true },
  errors: {},
};

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.panel-members/full',
    route: 'calls.show-panel',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('panel.title'),
    body: (language) => <PanelMembersPage language={language} {...page} />,
  },
  {
    name: 'calls.panel-members/error',
    route: 'calls.show-panel',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('panel.title'),
    body: (language) => (
      <PanelMembersPage
        language={language}
        {...page}
        members={[]}
        typed={{ email: 'person@', name: '', chair: true, votes: true }}
        errors={{ email: reviewTexts.in(language)('panel.error.email') }}
      />
    ),
  },
  {
    name: 'calls.panel-members/read-only',
    route: 'calls.show-panel',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('panel.title'),
    body: (language) => <PanelMembersPage language={language} {...page} mayChange={false} />,
  },
];
