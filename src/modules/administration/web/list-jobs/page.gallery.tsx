import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { JobsPage, type JobRow, type JobsPageProps } from './page.tsx';

const at = instant(Date.parse('2018-02-01T10:00:00Z'));
const job: JobRow = {
  name: 'calls.remind-draft-holders',
  words: 'An Entwürfe erinnern',
  health: 'fine',
  ranAt: at,
  milliseconds: 1240,
  nextAt: instant(at + 300_000),
  failures: 0,
  error: null,
};
const jobs: readonly JobRow[] = [
  job,
  { ...job, name: 'platform.anchor', words: 'Protokoll verankern', health: 'asked' },
  { ...job, name: 'platform.sweep-files', words: 'Dateien aufräumen', health: 'late' },
  {
    ...job,
    name: 'home.forget-reply-addresses',
    words: 'Antwortadressen löschen',
    health: 'failed',
    failures: 4,
    error: 'DatabaseError · 23505 · interest · interest_pkey · restoreEarlierSubmissions',
  },
];

const entry = (state: string, props: Partial<JobsPageProps>): GalleryEntry => ({
  name: `administration.list-jobs/${state}`,
  route: 'administration.list-jobs',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('jobs.title'),
  body: (language) => <JobsPage language={language} jobs={jobs} mayRun done={false} {...props} />,
});

/** In every state, asked for, only to look at, before the first run. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('asked', { done: true }),
  entry('read-only', { mayRun: false }),
  entry('empty', { jobs: [] }),
];
