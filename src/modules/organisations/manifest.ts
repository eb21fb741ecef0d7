import { holds } from '../../platform/actions/actor.ts';
import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { waitingAbsences } from './actions/waiting-absences.ts';
import { waitingClaims } from './actions/waiting-claims.ts';
import { waitingHandovers } from './actions/waiting-handovers.ts';
import { waitingRegister } from './actions/waiting-register.ts';
import { organisationOperations } from './api/organisation-operations.ts';
import { membershipRecords } from './store/personal-records.ts';
import { standingRecords } from './store/standing-records.ts';
import { memberTexts } from './texts/members/members-texts.ts';
import { organisationTexts } from './texts/organisation-texts.ts';
import { standingTexts } from './texts/standing/standing-texts.ts';
import { memberNavigation } from './web/member-navigation.ts';
import { memberRoutes } from './web/member-routes.ts';
import { organisationPaths } from './web/paths.ts';
import { previewRoutes } from './web/preview-register/routes.tsx';
import { searchPlacesRoutes } from './web/search-places/routes.tsx';
import { registerRoutes } from './web/show-register/routes.tsx';
import { standingNavigation } from './web/standing-navigation.ts';
import { standingRoutes, type StandingOptions } from './web/standing-routes.ts';

/** What the module says of itself. */
export const organisationsModule: Module = {
  name: 'organisations',
  texts: [organisationTexts, memberTexts, standingTexts],
  api: organisationOperations,
  routes: [...searchPlacesRoutes, ...registerRoutes, ...previewRoutes, ...memberRoutes],
  gallery: async () => [
    ...(await import('./web/search-places/page.gallery.tsx')).gallery,
    ...(await import('./web/show-register/page.gallery.tsx')).gallery,
    ...(await import('./web/preview-register/page.gallery.tsx')).gallery,
    ...(await import('./web/member-gallery.ts')).memberGallery,
    ...(await import('./web/standing-gallery.ts')).standingGallery,
  ],
  waiting: async (reading) => [
    ...(await waitingHandovers(reading)),
    ...(await waitingClaims(reading)),
    ...(await waitingAbsences(reading)),
    ...(await waitingRegister(reading)),
  ],
  navigation: (actor, language) => [
    ...memberNavigation(actor, language),
    ...standingNavigation(actor, language),
    ...(holds(actor, 'agency', 'administrator')
      ? [{ href: organisationPaths.register(language), label: organisationTexts.in(language)('register.nav') }]
      : []),
  ],
  personalData: (language) => [
    ...personalDataFrom(organisationTexts.in(language), membershipRecords),
    ...personalDataFrom(standingTexts.in(language), standingRecords),
  ],
};

/** The module as an installation runs it: with who writes its letters. */
export const openOrganisations = (options: StandingOptions): Module => ({
  ...organisationsModule,
  routes: [...organisationsModule.routes, ...standingRoutes(options)],
});
