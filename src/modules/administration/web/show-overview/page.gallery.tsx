import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { attentionKinds } from '../../domain/attention.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { OverviewPage, type Area, type OverviewPageProps } from './page.tsx';

const names = [
  'people',
  'organisations',
  'register',
  'jobs',
  'letters',
  'audit',
  'languages',
  'settings',
  'feedback',
] as const;
const areas: readonly Area[] = names.map((name) => ({ name, href: '/de/verwaltung' }));

const entry = (state: string, props: Partial<OverviewPageProps>): GalleryEntry => ({
  name: `administration.show-overview/${state}`,
  route: 'administration.show-overview',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('overview.title'),
  body: (language) => <OverviewPage language={language} attention={[]} waiting={[]} areas={areas} {...props} />,
});

/** All is well; everything at once. */
export const gallery: readonly GalleryEntry[] = [
  entry('calm', {}),
  entry('busy', {
    attention: attentionKinds.map((kind, index) => ({ kind, count: index + 1, href: '/de/verwaltung' })),
    waiting: [{ href: '/de/verwaltung', title: 'Musterstadt möchte begonnen werden', line: 'Seit drei Tagen offen.' }],
  }),
];
