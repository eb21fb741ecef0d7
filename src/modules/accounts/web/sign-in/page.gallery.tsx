import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { accountTexts } from '../../texts/account-texts.ts';
import { EnterCodePage, OpenLinkPage, SignInPage } from './page.tsx';

const party = { id: '127.0.0.1', origin: 'https://zusammen.example' };

/** Sign-in in its states. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'accounts.sign-in/empty',
    route: 'accounts.show-sign-in',
    audience: 'public',
    title: (language) => accountTexts.in(language)('sign-in.title'),
    body: (language) => <SignInPage language={language} email="" next="" party={party} />,
  },
  {
    name: 'accounts.sign-in/error',
    route: 'accounts.show-sign-in',
    audience: 'public',
    title: (language) => accountTexts.in(language)('sign-in.title'),
    body: (language) => (
      <SignInPage
        language={language}
        email="koordination@"
        next=""
        party={party}
        error={accountTexts.in(language)('sign-in.error.email')}
      />
    ),
  },
  {
    name: 'accounts.enter-code/empty',
    route: 'accounts.show-code',
    audience: 'public',
    title: (language) => accountTexts.in(language)('code.title'),
    body: (language) => <EnterCodePage language={language} id="0" code="" />,
  },
  {
    name: 'accounts.enter-code/wrong',
    route: 'accounts.show-code',
    audience: 'public',
    title: (language) => accountTexts.in(language)('code.title'),
    body: (language) => (
      <EnterCodePage
        language={language}
        id="0"
        code="123 456"
        error={accountTexts.in(language)('code.error.wrong-code')}
      />
    ),
  },
  {
    name: 'accounts.open-link',
    route: 'accounts.show-link',
    audience: 'public',
    title: (language) => accountTexts.in(language)('link.title'),
    body: (language) => <OpenLinkPage language={language} token="token" />,
  },
];
