import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { securityTexts } from '../../texts/security/security-texts.ts';
import { ConfirmPage } from './page.tsx';

const act = {
  route: 'accounts.show-confirm',
  audience: 'public' as const,
  title: (language: Language): string => securityTexts.in(language)('confirm.title'),
};
const passkey = { id: '127.0.0.1', origin: 'https://zusammen.example' };
const none = { passkey: null, hasTotp: false, mail: false };
const typed = [
  ['weiter', '/de/'],
  ['subject', 'Was jemand eingegeben hatte'],
] as const;

/** Confirming in the ways there are. */
export const gallery: readonly GalleryEntry[] = [
  {
    ...act,
    name: 'accounts.confirm/every-way',
    body: (language) => (
      <ConfirmPage
        language={language}
        purpose="act"
        action="/"
        kept={typed}
        ways={{ ...none, passkey, hasTotp: true }}
        sentTo={null}
      />
    ),
  },
  {
    ...act,
    name: 'accounts.confirm/by-mail',
    body: (language) => (
      <ConfirmPage
        language={language}
        purpose="act"
        action="/"
        kept={[]}
        ways={{ ...none, mail: true }}
        sentTo={null}
      />
    ),
  },
  {
    ...act,
    name: 'accounts.confirm/mailed-and-wrong',
    body: (language) => (
      <ConfirmPage
        language={language}
        purpose="act"
        action="/"
        kept={typed}
        ways={{ ...none, mail: true }}
        sentTo="koordination@musterstadt.example"
        error={{ message: securityTexts.in(language)('confirm.error.wrong'), isAboutCode: true }}
      />
    ),
  },
  {
    ...act,
    route: 'accounts.show-second-step',
    title: (language) => securityTexts.in(language)('second.title'),
    name: 'accounts.second-step',
    body: (language) => (
      <ConfirmPage
        language={language}
        purpose="second-step"
        action="/"
        kept={[]}
        ways={{ ...none, passkey }}
        sentTo={null}
        error={{
          message: securityTexts.in(language)('confirm.error.wait', { time: '12. Februar 2018, 16:30 Uhr' }),
          isAboutCode: true,
        }}
      />
    ),
  },
];
