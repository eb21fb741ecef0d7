import type { Agency } from '../../platform/agency/agency.ts';
import type { Module } from '../../platform/module.ts';
import { forgetReplyAddresses } from './jobs/forget-reply-addresses.ts';
import { homePersonalData } from './personal-data.ts';
import { homeTexts } from './texts/home-texts.ts';
import { programTexts } from './texts/programs/program-texts.ts';
import { feedbackRoutes } from './web/give-feedback/routes.tsx';
import { homePaths } from './web/paths.ts';
import { readFeedbackRoutes } from './web/read-feedback/routes.tsx';
import { programRoutes } from './web/show-programs/routes.tsx';
import { demoAgency } from './web/show-service-page/demo-agency.ts';
import { serviceRoutes } from './web/show-service-page/routes.tsx';
import { startRoutes } from './web/show-start/routes.tsx';

export type HomeOptions = {
  /** The modules whose waiting things the start page shows and whose personal data the privacy page lists. */
  modules: readonly Module[];
  agency: Agency;
  demo: boolean;
};

/** Puts the module together; it comes last, since it shows what the others have. */
export function homeModule({ modules, agency, demo }: HomeOptions): Module {
  // A demo that somebody runs for others has their details.
  const invented = demo && agency.operator.length === 0;
  return {
    name: 'home',
    texts: [homeTexts, programTexts],
    routes: [
      ...startRoutes({ modules }),
      ...serviceRoutes({
        agency: invented ? demoAgency : agency,
        demo: invented,
        personalData: (language) => [
          ...modules.flatMap((module) => module.personalData?.(language) ?? []),
          ...homePersonalData(language),
        ],
      }),
      ...programRoutes(modules.flatMap(({ api }) => api ?? [])),
      ...feedbackRoutes,
      ...readFeedbackRoutes,
    ],
    gallery: async () => [
      ...(await import('./web/show-start/page.gallery.tsx')).gallery,
      ...(await import('./web/show-service-page/page.gallery.tsx')).gallery,
      ...(await import('./web/show-programs/page.gallery.tsx')).gallery,
      ...(await import('./web/give-feedback/page.gallery.tsx')).gallery,
      ...(await import('./web/read-feedback/page.gallery.tsx')).gallery,
    ],
    jobs: [forgetReplyAddresses],
    personalData: homePersonalData,
    navigation: (actor, language) =>
      actor.personId === null ? [] : [{ href: homePaths.start(language), label: homeTexts.in(language)('nav.start') }],
  };
}
