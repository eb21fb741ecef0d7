import { nobody } from '../../../../platform/agency/agency.ts';
import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { homePersonalData as personalData } from '../../personal-data.ts';
import { demoAgency } from './demo-agency.ts';
import { AccessibilityPage, ContactPage, EasyLanguagePage, ImprintPage, SignLanguagePage } from './page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

const entered = { agency: demoAgency, demo: false, staff: false };
const missing = { agency: nobody, demo: false, staff: false };

const entry = (name: string, body: GalleryEntry['body']): GalleryEntry => ({
  name: `home.show-${name}`,
  route: `home.show-${name.split('/')[0] ?? ''}`,
  audience: 'public',
  title: name,
  body,
});

/** The service pages. */
export const gallery: readonly GalleryEntry[] = [
  entry('imprint/demo', (language) => <ImprintPage language={language} {...entered} demo />),
  entry('imprint/operator', (language) => <ImprintPage language={language} {...entered} />),
  entry('imprint/missing', (language) => <ImprintPage language={language} {...missing} />),
  entry('imprint/missing-staff', (language) => <ImprintPage language={language} {...missing} staff />),
  entry('privacy', (language) => <PrivacyPage language={language} personalData={personalData} {...entered} />),
  entry('privacy/missing', (language) => <PrivacyPage language={language} personalData={personalData} {...missing} />),
  entry('accessibility', (language) => <AccessibilityPage language={language} />),
  entry('easy-language', (language) => <EasyLanguagePage language={language} />),
  entry('sign-language', (language) => <SignLanguagePage language={language} />),
  entry('contact/demo', (language) => <ContactPage language={language} {...entered} demo />),
  entry('contact/missing', (language) => <ContactPage language={language} {...missing} />),
];
