import { holds } from '../../platform/actions/actor.ts';
import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { waitingRegister } from './actions/waiting-register.ts';
import { organisationOperations } from './api/organisation-operations.ts';
import { membershipRecords } from './store/personal-records.ts';
import { memberTexts } from './texts/members/members-texts.ts';
import { organisationTexts } from './texts/organisation-texts.ts';
import { memberNavigation } from './web/member-navigation.ts';
import { memberRoutes } from './web/member-routes.ts';
import { organisationPaths } from './web/paths.ts';
import { previewRoutes } from './web/preview-register/routes.tsx';
import { searchPlacesRoutes } from './web/search-places/routes.tsx';
import { registerRoutes } from './web/show-register/routes.tsx';

/** What the module says of itself. */
export const organisationsModule: Module = {
  name: 'organisations',
  texts: [organisationTexts, memberTexts],
  api: organisationOperations,
  routes: [...searchPlacesRoutes, ...registerRoutes, ...previewRoutes, ...memberRoutes],
  gallery: async () => [
    ...(await import('./web/search-places/page.gallery.tsx')).gallery,
    ...(await import('./web/show-register/page.gallery.tsx')).gallery,
    ...(await import('./web/preview-register/page.gallery.tsx')).gallery,
    ...(await import('./web/member-gallery.ts')).memberGallery,
  ],
  waiting: waitingRegister,
  navigation: (actor, language) => [
    ...memberNavigation(actor, language),
    ...(holds(actor, 'agency', 'administrator')
      ? [{ href: organisationPaths.register(language), label: organisationTexts.in(language)('register.nav') }]
      : []),
  ],
  personalData: (language) => personalDataFrom(organisationTexts.in(language), membershipRecords),
};
