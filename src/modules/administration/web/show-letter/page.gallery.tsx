import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { instant } from '../../../../platform/time/instant.ts';
import type { LetterRow } from '../list-letters/letter-row.ts';
import { LetterPage, type LetterPageProps } from './page.tsx';

const letter: LetterRow = {
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'calls.decision-notice',
  recipient: 'k•••@musterstadt.example',
  language: 'de',
  state: 'failed',
  createdAt: instant(Date.parse('2018-02-01T10:00:00Z')),
  sentAt: null,
  nextAt: null,
  attempts: 12,
  error: 'ECONNECTION 421',
};

const entry = (state: string, props: Partial<LetterPageProps>): GalleryEntry => ({
  name: `administration.show-letter/${state}`,
  route: 'administration.show-letter',
  audience: 'staff',
  title: letter.kind,
  body: (language) => <LetterPage language={language} letter={letter} mayChange mayOpen {...props} />,
});

/** Given up, sent, cancelled just now, opened, without a reason, only to look at. */
export const gallery: readonly GalleryEntry[] = [
  entry('failed', {}),
  entry('sent', { letter: { ...letter, state: 'sent', sentAt: letter.createdAt, error: null, attempts: 1 } }),
  entry('cancelled', { letter: { ...letter, state: 'cancelled' }, done: 'cancelled' }),
  entry('opened', { opened: 'koordination.musterstadt@verwaltungsgemeinschaft-musterkirchen.example' }),
  entry('no-reason', { reason: '', error: 'Bitte nennen Sie einen Grund.' }),
  entry('read-only', { mayChange: false, mayOpen: false }),
];
