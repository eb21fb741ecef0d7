import type { Module } from '../../platform/module.ts';
import { mayReadAdministration } from './domain/policy.ts';
import { administrationTexts } from './texts/administration-texts.ts';
import { listAuditRoutes } from './web/list-audit/routes.tsx';
import { listJobsRoutes } from './web/list-jobs/routes.tsx';
import { listLettersRoutes } from './web/list-letters/routes.tsx';
import { listPeopleRoutes } from './web/list-people/routes.tsx';
import { administrationPaths } from './web/paths.ts';
import { showChainRoutes } from './web/show-chain/routes.tsx';
import { showLetterRoutes } from './web/show-letter/routes.tsx';
import { overviewRoutes } from './web/show-overview/routes.tsx';
import { showPersonRoutes } from './web/show-person/routes.tsx';

export type AdministrationOptions = {
  /** Every other module, asked for when a page is shown: home shows what this module has, too. */
  modules: () => readonly Module[];
};

/** Puts the module together; like home it knows the others by their manifests. */
export const administrationModule = ({ modules }: AdministrationOptions): Module => ({
  name: 'administration',
  texts: [administrationTexts],
  routes: [
    ...overviewRoutes({ modules, countIncompleteLanguages: () => 0 }),
    ...listPeopleRoutes,
    ...showPersonRoutes,
    ...listJobsRoutes,
    ...listLettersRoutes,
    ...showLetterRoutes,
    ...listAuditRoutes,
    ...showChainRoutes,
  ],
  gallery: async () => [
    ...(await import('./web/show-overview/page.gallery.tsx')).gallery,
    ...(await import('./web/list-people/page.gallery.tsx')).gallery,
    ...(await import('./web/show-person/page.gallery.tsx')).gallery,
    ...(await import('./web/list-jobs/page.gallery.tsx')).gallery,
    ...(await import('./web/list-letters/page.gallery.tsx')).gallery,
    ...(await import('./web/show-letter/page.gallery.tsx')).gallery,
    ...(await import('./web/list-audit/page.gallery.tsx')).gallery,
    ...(await import('./web/show-chain/page.gallery.tsx')).gallery,
  ],
  navigation: (actor, language) =>
    mayReadAdministration(actor)
      ? [
          {
            href: administrationPaths.overview(language),
            label: administrationTexts.in(language)('nav.administration'),
          },
        ]
      : [],
});
