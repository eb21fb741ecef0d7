import type { Module } from '../../platform/module.ts';
import { mayReadAdministration } from './domain/policy.ts';
import { administrationTexts } from './texts/administration-texts.ts';
import { editTextRoutes } from './web/edit-text/routes.tsx';
import { listAuditRoutes } from './web/list-audit/routes.tsx';
import { listJobsRoutes } from './web/list-jobs/routes.tsx';
import { listLanguagesRoutes } from './web/list-languages/routes.tsx';
import { listLettersRoutes } from './web/list-letters/routes.tsx';
import { listPeopleRoutes } from './web/list-people/routes.tsx';
import { listTextsRoutes } from './web/list-texts/routes.tsx';
import { administrationPaths } from './web/paths.ts';
import { showChainRoutes } from './web/show-chain/routes.tsx';
import { showLetterRoutes } from './web/show-letter/routes.tsx';
import { overviewRoutes } from './web/show-overview/routes.tsx';
import { showPersonRoutes } from './web/show-person/routes.tsx';
import { settingsRoutes, type SettingsOptions } from './web/show-settings/routes.tsx';

export type AdministrationOptions = SettingsOptions & {
  /** Every other module, asked for when a page is shown: home shows what this module has, too. */
  modules: () => readonly Module[];
};

/** Puts the module together; like home it knows the others by their manifests. */
export const administrationModule = ({ modules, ...options }: AdministrationOptions): Module => ({
  name: 'administration',
  texts: [administrationTexts],
  routes: [
    ...overviewRoutes({ modules }),
    ...listPeopleRoutes,
    ...showPersonRoutes,
    ...listJobsRoutes,
    ...listLettersRoutes,
    ...showLetterRoutes,
    ...listAuditRoutes,
    ...showChainRoutes,
    ...listLanguagesRoutes(options),
    ...listTextsRoutes,
    ...editTextRoutes,
    ...settingsRoutes(options),
  ],
  gallery: async () => (await import('./web/administration-gallery.ts')).administrationGallery,
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
