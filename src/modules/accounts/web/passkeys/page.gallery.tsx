import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { AddPasskeyPage, EditPasskeyPage } from './page.tsx';

const add = {
  route: 'accounts.show-add-passkey',
  audience: 'public' as const,
  title: (language: Language): string => securityTexts.in(language)('passkey.add'),
};
const here = { id: '127.0.0.1', origin: 'https://zusammen.example' };
const name = 'Diensttelefon';

/** Passkeys to add and to change. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...add,
    name: 'accounts.add-passkey/empty',
    body: (language) => <AddPasskeyPage language={language} party={here} name="" errors={{}} />,
  },
  {
    ...add,
    name: 'accounts.add-passkey/elsewhere',
    body: (language) => (
      <AddPasskeyPage
        language={language}
        party={{ ...here, id: 'zusammen.example' }}
        name=""
        errors={{ field: securityTexts.in(language)('passkey.error.name') }}
      />
    ),
  },
  {
    ...add,
    name: 'accounts.add-passkey/failed',
    body: (language) => (
      <AddPasskeyPage
        language={language}
        party={here}
        name={name}
        errors={{ form: securityTexts.in(language)('passkey.error.failed') }}
      />
    ),
  },
  {
    route: 'accounts.show-passkey',
    audience: 'public',
    title: (language) => securityTexts.in(language)('passkey.edit.title', { name }),
    name: 'accounts.passkey',
    body: (language) => <EditPasskeyPage language={language} id="1" kept={name} name={name} errors={{}} />,
  },
];
