import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { sampleAt } from '../review-samples.ts';
import { sampleAdvance } from './advance-samples.ts';
import type { AdvanceTableProps } from './advance-table.tsx';
import { advanceTitle, AdvanceListPage } from './page.tsx';

const told = (shown: AdvanceTableProps): AdvanceTableProps => ({
  ...shown,
  list: { ...shown.list, toldAt: sampleAt.notices },
});

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'calls.advance-list/confidential',
    route: 'calls.show-advance-list',
    audience: 'staff',
    title: (language) => advanceTitle(sampleAdvance(language)),
    body: (language) => <AdvanceListPage {...sampleAdvance(language)} />,
  },
  {
    name: 'calls.advance-list/told',
    route: 'calls.show-advance-list',
    audience: 'staff',
    title: (language) => advanceTitle(told(sampleAdvance(language))),
    body: (language) => <AdvanceListPage {...told(sampleAdvance(language))} />,
  },
];
