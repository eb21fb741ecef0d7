import type { Module } from '../../platform/module.ts';
import { personalDataFrom } from '../../platform/personal-data.ts';
import { waitingHandovers } from './actions/waiting-handovers.ts';
import { sweepAccounts } from './jobs/sweep-accounts.ts';
import { tellContacts } from './jobs/tell-contacts.ts';
import { endSignIns } from './store/end-sign-ins.ts';
import { accountRecords, handoverRecords, securityRecords, wayRecords } from './store/personal-records.ts';
import { accountTexts } from './texts/account-texts.ts';
import { handoverTexts } from './texts/handover/handover-texts.ts';
import { securityTexts } from './texts/security/security-texts.ts';
import { tokenTexts } from './texts/tokens/token-texts.ts';
import { wayTexts } from './texts/ways/way-texts.ts';
import { accountRoutes } from './web/account/routes.tsx';
import { cardNavigation } from './web/card-navigation.ts';
import { changeAddressRoutes } from './web/change-address/routes.tsx';
import { confirmRoutes } from './web/confirm/routes.tsx';
import { handOverRoutes } from './web/hand-over/routes.tsx';
import { keepCardsRoutes } from './web/keep-cards/routes.tsx';
import { passkeyRoutes } from './web/passkeys/routes.tsx';
import { recoveryCodesRoutes } from './web/recovery-codes/routes.tsx';
import { resetFactorsRoutes } from './web/reset-factors/routes.tsx';
import { signInCardRoutes } from './web/sign-in-card/routes.tsx';
import { passkeyTaskRoutes } from './web/sign-in/passkey-task-routes.ts';
import { signInRoutes } from './web/sign-in/routes.tsx';
import { signOutRoutes } from './web/sign-out/routes.ts';
import { staffHandOverRoutes } from './web/staff-hand-over/routes.tsx';
import { tokenRoutes } from './web/tokens/routes.tsx';
import { totpRoutes } from './web/totp/routes.tsx';
import { undoIntrusionRoutes } from './web/undo-intrusion/routes.tsx';

/** What the module says of itself. */
export const accountsModule: Module = {
  name: 'accounts',
  texts: [accountTexts, handoverTexts, securityTexts, tokenTexts, wayTexts],
  routes: [
    ...signInRoutes,
    ...signInCardRoutes,
    ...passkeyTaskRoutes,
    ...confirmRoutes,
    ...signOutRoutes,
    ...accountRoutes,
    ...passkeyRoutes,
    ...totpRoutes,
    ...recoveryCodesRoutes,
    ...tokenRoutes,
    ...changeAddressRoutes,
    ...undoIntrusionRoutes,
    ...resetFactorsRoutes,
    ...keepCardsRoutes,
    ...handOverRoutes,
    ...staffHandOverRoutes,
  ],
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
