import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { accountTexts } from './texts/account-texts.ts';
import { signInRoutes } from './web/sign-in/routes.tsx';
import { signOutRoutes } from './web/sign-out/routes.ts';

/** What the module says of itself. */
export const accountsModule: Module = {
  name: 'accounts',
  texts: [accountTexts],
  routes: [...signInRoutes, ...signOutRoutes],
  gallery: async () => (await import('./web/sign-in/page.gallery.tsx')).gallery,
  personalData: (language) => personalDataFrom(accountTexts.in(language), ['account', 'sign-in', 'session']),
};
