import type { Module } from '../../platform/module.ts';
import { homeTexts } from './texts/home-texts.ts';
import { feedbackRoutes } from './web/give-feedback/routes.tsx';
import { homePaths } from './web/paths.ts';
import { serviceRoutes } from './web/show-service-page/routes.tsx';
import { startRoutes } from './web/show-start/routes.tsx';

export type HomeOptions = {
  /** The modules whose waiting things the start page shows and whose personal data the privacy page lists. */
  modules: readonly Module[];
  /** Name and address of who runs this installation, lines separated by |. */
  operator: string;
  demo: boolean;
};

const feedback = {
  what: 'home.feedback: Rückmeldung, freiwillig eine E-Mail-Adresse',
  purpose: 'Antwort auf eine Rückmeldung',
  basis: 'Art. 6 Abs. 1 Buchst. e DSGVO',
  end: 'Adresse mit der Antwort, spätestens nach 90 Tagen',
};

/** Puts the module together; it comes last, since it shows what the others have. */
export function homeModule({ modules, operator, demo }: HomeOptions): Module {
  return {
    name: 'home',
    texts: homeTexts,
    routes: [
      ...startRoutes({ modules }),
      ...serviceRoutes({
        operator,
        demo,
        personalData: [...modules.flatMap((module) => module.personalData ?? []), feedback],
      }),
      ...feedbackRoutes,
    ],
    gallery: async () => [
      ...(await import('./web/show-start/page.gallery.tsx')).gallery,
      ...(await import('./web/show-service-page/page.gallery.tsx')).gallery,
      ...(await import('./web/give-feedback/page.gallery.tsx')).gallery,
    ],
    personalData: [feedback],
    navigation: (actor, language) =>
      actor.personId === null ? [] : [{ href: homePaths.start(language), label: homeTexts.in(language)('nav.start') }],
  };
}
