import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { AddressCodePage, ChangeAddressPage } from './page.tsx';

const audience = 'public' as const;
const title = (language: Language): string => securityTexts.in(language)('address.title');
const now = 'koordination.entwicklungspolitik@samtgemeinde-musterstadt.example';

/** Another address. */
export const gallery: readonly GalleryEntry[] = [
  {
    route: 'accounts.show-change-address',
    audience,
    title,
    name: 'accounts.change-address/empty',
    body: (language) => <ChangeAddressPage language={language} now={now} email="" />,
  },
  {
    route: 'accounts.show-change-address',
    audience,
    title,
    name: 'accounts.change-address/same',
    body: (language) => (
      <ChangeAddressPage
        language={language}
        now={now}
        email={now}
        error={securityTexts.in(language)('address.error.same')}
      />
    ),
  },
  {
    route: 'accounts.show-address-code',
    audience,
    title,
    name: 'accounts.address-code/wrong',
    body: (language) => (
      <AddressCodePage
        language={language}
        id="1"
        code="123456"
        error={securityTexts.in(language)('confirm.error.wrong')}
      />
    ),
  },
];
