import type { Module } from '../../platform/module.ts';
import { accountTexts } from './texts/account-texts.ts';
import { signInRoutes } from './web/sign-in/routes.tsx';
import { signOutRoutes } from './web/sign-out/routes.ts';

/** What the module says of itself. */
export const accountsModule: Module = {
  name: 'accounts',
  texts: accountTexts,
  routes: [...signInRoutes, ...signOutRoutes],
  gallery: async () => (await import('./web/sign-in/page.gallery.tsx')).gallery,
  personalData: [
    {
      what: 'accounts.person: E-Mail-Adresse, Name, Sprache',
      purpose: 'Anmeldung und Zuordnung von Vorgängen zu Personen',
      basis: 'Art. 6 Abs. 1 Buchst. e DSGVO',
      end: 'mit der Löschung des Kontos',
    },
    {
      what: 'accounts.sign_in: E-Mail-Adresse',
      purpose: 'Link und Code für eine Anmeldung',
      basis: 'Art. 6 Abs. 1 Buchst. e DSGVO',
      end: '24 Stunden nach Ablauf',
    },
    {
      what: 'accounts.session: Zugehörigkeit einer Anmeldung zu einer Person',
      purpose: 'angemeldet bleiben',
      basis: 'Art. 6 Abs. 1 Buchst. e DSGVO',
      end: 'mit dem Abmelden, spätestens nach 30 Tagen',
    },
  ],
};
