import type { JSX } from 'preact';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/module.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import {
  AccessibilityPage,
  ContactPage,
  EasyLanguagePage,
  ImprintPage,
  PrivacyPage,
  SignLanguagePage,
} from './page.tsx';

type Options = { operator: string; demo: boolean; personalData: readonly PersonalData[] };
type ServiceTitle = `service.${'imprint' | 'privacy' | 'accessibility' | 'easy' | 'sign' | 'contact'}.title`;
type ServicePage = { name: string; path: string; title: ServiceTitle; body: (language: Language) => JSX.Element };

/** The pages every footer leads to. */
export function serviceRoutes({ operator, demo, personalData }: Options): readonly Route[] {
  const pages: readonly ServicePage[] = [
    {
      name: 'imprint',
      path: '/impressum',
      title: 'service.imprint.title',
      body: (language) => <ImprintPage language={language} operator={operator} demo={demo} />,
    },
    {
      name: 'privacy',
      path: '/datenschutz',
      title: 'service.privacy.title',
      body: (language) => <PrivacyPage language={language} personalData={personalData} />,
    },
    {
      name: 'accessibility',
      path: '/barrierefreiheit',
      title: 'service.accessibility.title',
      body: (language) => <AccessibilityPage language={language} />,
    },
    {
      name: 'easy-language',
      path: '/leichte-sprache',
      title: 'service.easy.title',
      body: (language) => <EasyLanguagePage language={language} />,
    },
    {
      name: 'sign-language',
      path: '/gebaerdensprache',
      title: 'service.sign.title',
      body: (language) => <SignLanguagePage language={language} />,
    },
    {
      name: 'contact',
      path: '/kontakt',
      title: 'service.contact.title',
      body: (language) => <ContactPage language={language} />,
    },
  ];
  return pages.map(({ name, path, title, body }) => ({
    name: `home.show-${name}`,
    method: 'GET',
    path,
    audience: 'public',
    cache: 'public',
    handle: (x) => x.page({ title: homeTexts.in(x.language)(title), body: body(x.language) }),
  }));
}
