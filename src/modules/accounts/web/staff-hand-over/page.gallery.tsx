import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { handoverTexts } from '../../texts/handover/handover-texts.ts';
import { StaffHandOverPage } from './page.tsx';

const person = { id: '01980000-0000-7000-8000-000000000000', name: 'Kim Beispiel' };
const pending = {
  id: '01980000-0000-7000-8000-000000000001',
  email: 'neu@musterstadt.example',
  reason: 'Das Postfach geht an eine andere Stelle über.',
};

const entry = (name: string, body: GalleryEntry['body']): GalleryEntry => ({
  name: `accounts.show-staff-hand-over/${name}`,
  route: 'accounts.show-staff-hand-over',
  audience: 'staff',
  title: (language) => handoverTexts.in(language)('staff.title'),
  body,
});

/** The page in its states. */
export const gallery: readonly GalleryEntry[] = [
  entry('ask', (language) => (
    <StaffHandOverPage
      language={language}
      person={person}
      pending={null}
      mayAsk
      done={null}
      typed={{ email: 'neu@musterstadt.example', reason: '' }}
      errors={{ reason: handoverTexts.in(language)('staff.error.reason') }}
    />
  )),
  entry('asked', (language) => (
    <StaffHandOverPage
      language={language}
      person={person}
      pending={{ ...pending, mayApprove: false }}
      mayAsk
      done="asked"
      typed={{ email: '', reason: '' }}
      errors={{}}
    />
  )),
  entry('agree', (language) => (
    <StaffHandOverPage
      language={language}
      person={person}
      pending={{ ...pending, mayApprove: true }}
      mayAsk={false}
      done={null}
      typed={{ email: '', reason: '' }}
      errors={{}}
    />
  )),
];
