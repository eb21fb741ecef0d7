import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import { letterStates } from '../../domain/letter-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import type { LetterRow } from './letter-row.ts';
import { LettersPage, type LettersPageProps } from './page.tsx';

const createdAt = instant(Date.parse('2018-02-01T10:00:00Z'));

const letters: readonly LetterRow[] = letterStates.map((state, index) => ({
  id: `01890000-0000-7000-8000-00000000000${index}`,
  kind: 'calls.decision-notice',
  recipient: 'k•••@verwaltungsgemeinschaft-musterkirchen-oberprobe.example',
  language: 'de',
  state,
  createdAt,
  sentAt: state === 'sent' ? createdAt : null,
  nextAt: null,
  attempts: index * 3,
  error: state === 'retrying' || state === 'failed' ? 'ECONNECTION 421' : null,
}));

const entry = (state: string, props: Partial<LettersPageProps>): GalleryEntry => ({
  name: `administration.list-letters/${state}`,
  route: 'administration.list-letters',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('letters.title'),
  body: (language) => (
    <LettersPage language={language} state={null} page={1} pages={1} total={5} letters={letters} {...props} />
  ),
});

/** In every state, one page of many, nothing in this state. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('pages', { page: 2, pages: 9, total: 261 }),
  entry('nothing', { state: 'failed', letters: [], total: 0, pages: 0 }),
];
