import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { ResetFactorsPage } from './page.tsx';

const common = {
  route: 'accounts.show-reset-factors',
  audience: 'staff' as const,
  title: (language: Language): string => securityTexts.in(language)('reset.title'),
};
const person = { id: '1', name: 'Alexandra von Hohenstein-Musterfrau' };

/** Helping somebody who lost their second factor. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    name: 'accounts.reset-factors/refused',
    body: (language) => (
      <ResetFactorsPage
        language={language}
        person={person}
        factors={{ passkeys: 2, hasTotp: true, recoveryCodes: 7 }}
        reason=""
        isDone={false}
        error={{ name: 'reason', message: securityTexts.in(language)('reset.error.reason') }}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.reset-factors/done',
    body: (language) => (
      <ResetFactorsPage
        language={language}
        person={person}
        factors={{ passkeys: 0, hasTotp: false, recoveryCodes: 0 }}
        reason=""
        isDone
      />
    ),
  },
];
