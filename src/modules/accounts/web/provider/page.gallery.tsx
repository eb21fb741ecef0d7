import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { accountTexts } from '../../texts/account-texts.ts';
import { wayTexts } from '../../texts/ways/way-texts.ts';
import { ProviderBox } from './box.tsx';
import { ConnectPage, providerFaults, ProviderFaultPage, SignedOutPage } from './page.tsx';

const common = { audience: 'public' as const };
const name = 'Landesportal Beispielland';

/** Signing in with an account elsewhere. */
export const gallery: readonly GalleryEntry[] = [
  ...providerFaults.map((fault): GalleryEntry => ({
    ...common,
    name: `accounts.provider-fault/${fault}`,
    route: 'accounts.show-provider-fault',
    title: (language) => wayTexts.in(language)('oidc.account.title', { name }),
    body: (language) => <ProviderFaultPage language={language} name={name} fault={fault} />,
  })),
  {
    ...common,
    name: 'accounts.connect/wrong',
    route: 'accounts.show-connect',
    title: (language) => wayTexts.in(language)('oidc.link.title'),
    body: (language) => (
      <ConnectPage
        language={language}
        id="1"
        code="123456"
        error={accountTexts.in(language)('code.error.wrong-code')}
      />
    ),
  },
  {
    ...common,
    name: 'accounts.signed-out',
    route: 'accounts.show-signed-out',
    title: (language) => wayTexts.in(language)('oidc.out.title'),
    body: (language) => (
      <>
        <SignedOutPage language={language} name={name} there="https://anbieter.example/abmelden" />
        <ProviderBox language={language} name={name} isConnected />
      </>
    ),
  },
];
