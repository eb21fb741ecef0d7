import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { SetUpTotpPage } from './page.tsx';

const common = {
  route: 'accounts.show-totp',
  audience: 'public' as const,
  title: (language: Language): string => securityTexts.in(language)('app.add'),
};
const secret = {
  key: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  address: 'otpauth://totp/Zusammendenken:koordination%40musterstadt.example?secret=JBSWY3DPEHPK3PXP',
};

/** Setting up the code app. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...common,
    name: 'accounts.totp/empty',
    body: (language) => <SetUpTotpPage language={language} secret={secret} code="" />,
  },
  {
    ...common,
    name: 'accounts.totp/wrong',
    body: (language) => (
      <SetUpTotpPage
        language={language}
        secret={secret}
        code="123456"
        error={securityTexts.in(language)('app.error.wrong')}
      />
    ),
  },
];
