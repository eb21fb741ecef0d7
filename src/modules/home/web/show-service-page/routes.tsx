import type { JSX } from 'preact';
import type { Actor } from '../../../../platform/actions/actor.ts';
import type { Agency } from '../../../../platform/agency/agency.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { PersonalData } from '../../../../platform/personal-data.ts';
import { homeTexts } from '../../texts/home-texts.ts';
import type { AgencyView } from './agency-details.tsx';
import { AccessibilityPage, ContactPage, EasyLanguagePage, ImprintPage, SignLanguagePage } from './page.tsx';
import { PrivacyPage } from './privacy-page.tsx';

type Options = { agency: Agency; demo: boolean; personalData: (language: Language) => readonly PersonalData[] };
type ServiceTitle = `service.${'imprint' | 'privacy' | 'accessibility' | 'easy' | 'sign' | 'contact'}.title`;
type ServicePage = {
  name: string;
  path: string;
  title: ServiceTitle;
  body: (language: Language, view: AgencyView) => JSX.Element;
};

/** The pages every footer leads to. */
export function serviceRoutes({ agency, demo, personalData }: Options): readonly Route[] {
  const pages: readonly ServicePage[] = [
    {
      name: 'imprint',
      path: '/impressum',
      title: 'service.imprint.title',
      body: (language, view) => <ImprintPage language={language} {...view} />,
    },
    {
      name: 'privacy',
      path: '/datenschutz',
      title: 'service.privacy.title',
      body: (language, view) => <PrivacyPage language={language} personalData={personalData} {...view} />,
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
      body: (language, view) => <ContactPage language={language} {...view} />,
    },
  ];
  return pages.map(({ name, path, title, body }) => ({
    name: `home.show-${name}`,
    method: 'GET',
    path,
    audience: 'public',
    cache: 'public',
    handle: (x) =>
      x.page({
        title: homeTexts.in(x.language)(title),
        body: body(x.language, { agency, demo, staff: worksForAgency(x.actor) }),
      }),
  }));
}

const worksForAgency = ({ memberships }: Actor): boolean =>
  memberships.some(({ organisationKind }) => organisationKind === 'agency');
