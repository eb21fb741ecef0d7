import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { openProvider } from './actions/open-provider.ts';
import { waitingHandovers } from './actions/waiting-handovers.ts';
import type { ProviderSettings } from './domain/provider.ts';
import { sweepAccounts } from './jobs/sweep-accounts.ts';
import { tellContacts } from './jobs/tell-contacts.ts';
import { endSignIns } from './store/end-sign-ins.ts';
import { accountRecords, handoverRecords, securityRecords, wayRecords } from './store/personal-records.ts';
import { accountTexts } from './texts/account-texts.ts';
import { handoverTexts } from './texts/handover/handover-texts.ts';
import { securityTexts } from './texts/security/security-texts.ts';
import { tokenTexts } from './texts/tokens/token-texts.ts';
import { wayTexts } from './texts/ways/way-texts.ts';
import { cardNavigation } from './web/card-navigation.ts';
import { routesOf } from './web/routes-of.ts';

/** What the module says of itself. */
export const accountsModule: Module = {
  name: 'accounts',
  texts: [accountTexts, handoverTexts, securityTexts, tokenTexts, wayTexts],
  routes: routesOf(null),
  jobs: [sweepAccounts, tellContacts],
  navigation: cardNavigation,
  waiting: waitingHandovers,
  afterRestore: endSignIns,
  gallery: async () => (await import('./web/accounts-gallery.ts')).accountsGallery,
  personalData: (language) => [
    ...personalDataFrom(accountTexts.in(language), accountRecords),
    ...personalDataFrom(securityTexts.in(language), securityRecords),
    ...personalDataFrom(wayTexts.in(language), wayRecords),
    ...personalDataFrom(handoverTexts.in(language), handoverRecords),
  ],
};

/** The module as an installation runs it: with the provider its operator has named. */
export const openAccounts = ({ provider }: { provider: ProviderSettings | undefined }): Module =>
  provider === undefined ? accountsModule : { ...accountsModule, routes: routesOf(openProvider(provider)) };
