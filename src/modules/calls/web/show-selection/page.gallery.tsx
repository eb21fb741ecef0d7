import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { sampleFirstView, sampleSelection } from '../review-samples.ts';
import { SelectionPage, selectionTitle } from './page.tsx';

const decided = sampleSelection('de').ranking.map((bidder, index) => ({
  ...bidder,
  state: index < 7 ? ('selected' as const) : ('reserve' as const),
}));

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.show-selection/close',
    route: 'calls.show-selection',
    audience: 'staff',
    title: (language) => selectionTitle(sampleSelection(language)),
    body: (language) => <SelectionPage {...sampleSelection(language)} />,
  },
  {
    name: 'calls.show-selection/first-view',
    route: 'calls.show-selection',
    audience: 'staff',
    title: (language) => selectionTitle(sampleSelection(language)),
    body: (language) => (
      <SelectionPage
        {...sampleSelection(language)}
        ranking={sampleSelection(language).ranking.map((bidder, index) => ({ ...bidder, isShortlisted: index < 8 }))}
        firstView={{ view: sampleFirstView, said: 8, all: 8, mayRecord: true }}
        missing={[]}
        fault={reviewTexts.in(language)('shortlist.error.changed')}
      />
    ),
  },
  {
    name: 'calls.show-selection/open',
    route: 'calls.show-selection',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('select.title', { planned: 6 }),
    body: (language) => (
      <SelectionPage
        {...sampleSelection(language)}
        ranking={[]}
        close={false}
        reviews={{ done: 12, total: 18, open: ['Musterstadt', 'Beispielhafen'] }}
      />
    ),
  },
  {
    name: 'calls.show-selection/released',
    route: 'calls.show-selection',
    audience: 'staff',
    title: (language) => reviewTexts.in(language)('select.title.released', { count: 7 }),
    body: (language) => (
      <SelectionPage
        {...sampleSelection(language)}
        ranking={decided}
        close={false}
        decision="released"
        mayLead={false}
      />
    ),
  },
];
