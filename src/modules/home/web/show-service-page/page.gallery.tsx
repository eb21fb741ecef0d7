import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import {
  AccessibilityPage,
  ContactPage,
  EasyLanguagePage,
  ImprintPage,
  PrivacyPage,
  SignLanguagePage,
} from './page.tsx';

const personalData = [
  {
    what: 'accounts.person: E-Mail-Adresse',
    purpose: 'Anmeldung',
    basis: 'Art. 6',
    end: 'mit der Löschung des Kontos',
  },
];

const entry = (name: string, body: GalleryEntry['body']): GalleryEntry => ({
  name: `home.show-${name}`,
  route: `home.show-${name.split('/')[0] ?? ''}`,
  audience: 'public',
  title: name,
  body,
});

/** The service pages. */
export const gallery: readonly GalleryEntry[] = [
  entry('imprint/demo', (language) => <ImprintPage language={language} operator="" demo />),
  entry('imprint/operator', (language) => (
    <ImprintPage language={language} operator="Servicestelle Muster | Musterweg 1 | 00000 Musterstadt" demo={false} />
  )),
  entry('imprint/missing', (language) => <ImprintPage language={language} operator="" demo={false} />),
  entry('privacy', (language) => <PrivacyPage language={language} personalData={personalData} />),
  entry('accessibility', (language) => <AccessibilityPage language={language} />),
  entry('easy-language', (language) => <EasyLanguagePage language={language} />),
  entry('sign-language', (language) => <SignLanguagePage language={language} />),
  entry('contact', (language) => <ContactPage language={language} />),
];
