import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { UndonePage, UndoPage } from './page.tsx';

const kinds = [
  { what: 'alarm', route: 'accounts.show-alarm' },
  { what: 'objection', route: 'accounts.show-objection' },
] as const;

/** What the links of warnings open. */
export const gallery: readonly GalleryEntry[] = kinds.flatMap(({ what, route }): GalleryEntry[] => [
  {
    route,
    audience: 'public',
    title: (language) => securityTexts.in(language)(`${what}.title`),
    name: `accounts.${what}/open`,
    body: (language) => <UndoPage language={language} what={what} token="token" />,
  },
  {
    route,
    audience: 'public',
    title: (language) => securityTexts.in(language)(`${what}.title`),
    name: `accounts.${what}/over`,
    body: (language) => (
      <UndoPage
        language={language}
        what={what}
        token="token"
        error={securityTexts.in(language)('objection.error.unknown')}
      />
    ),
  },
  {
    route,
    audience: 'public',
    title: (language) => securityTexts.in(language)(`${what}.done.title`),
    name: `accounts.${what}/done`,
    body: (language) => <UndonePage language={language} what={what} />,
  },
]);
