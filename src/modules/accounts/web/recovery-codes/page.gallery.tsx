import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { NewCodesPage, RecoveryCodesPage } from './page.tsx';

const common = {
  route: 'accounts.show-recovery-codes',
  audience: 'public' as const,
  title: (language: Language): string => securityTexts.in(language)('codes.title'),
};
const codes = Array.from({ length: 10 }, (_, index) => `abcd-efgh-${'mnpqrstuvw'[index] ?? ''}kmn`);

/** Recovery codes before and after they are made. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    name: 'accounts.recovery-codes/first',
    body: (language) => <RecoveryCodesPage language={language} left={null} />,
  },
  {
    ...common,
    name: 'accounts.recovery-codes/again',
    body: (language) => <RecoveryCodesPage language={language} left={3} />,
  },
  {
    ...common,
    title: (language) => securityTexts.in(language)('codes.shown.title'),
    name: 'accounts.recovery-codes/new',
    body: (language) => <NewCodesPage language={language} codes={codes} />,
  },
];
