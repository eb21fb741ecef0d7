import { holds } from '../../platform/actions/actor.ts';
import type { Module } from '../../platform/module.ts';
import { organisationTexts } from './texts/organisation-texts.ts';
import { organisationPaths } from './web/paths.ts';
import { previewRoutes } from './web/preview-register/routes.tsx';
import { searchPlacesRoutes } from './web/search-places/routes.tsx';
import { registerRoutes } from './web/show-register/routes.tsx';

/** What the module says of itself. */
export const organisationsModule: Module = {
  name: 'organisations',
  texts: organisationTexts,
  routes: [...searchPlacesRoutes, ...registerRoutes, ...previewRoutes],
  gallery: async () => [
    ...(await import('./web/search-places/page.gallery.tsx')).gallery,
    ...(await import('./web/show-register/page.gallery.tsx')).gallery,
    ...(await import('./web/preview-register/page.gallery.tsx')).gallery,
  ],
  navigation: (actor, language) =>
    holds(actor, 'agency', 'administrator')
      ? [{ href: organisationPaths.register(language), label: organisationTexts.in(language)('register.nav') }]
      : [],
  personalData: [
    {
      what: 'organisations.membership: Zugehörigkeit einer Person zu einer Organisation, Rolle, Funktion',
      purpose: 'Zuständigkeit und Rechte',
      basis: 'Art. 6 Abs. 1 Buchst. e DSGVO',
      end: 'mit dem Ende der Zugehörigkeit oder der Löschung des Kontos',
    },
  ],
};
