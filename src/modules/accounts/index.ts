/** Accounts: people, sign-in without password, sessions. */
export { codeDigest, newCode } from './actions/code-digest.ts';
export { inviteToSignIn } from './actions/invite-to-sign-in.ts';
export { openSession } from './actions/open-session.ts';
export { resetFactors } from './actions/reset-factors.ts';
export { deviceOf } from './domain/device.ts';
export type { ProviderSettings } from './domain/provider.ts';
export { mayResetFactors } from './domain/second-factor.ts';
export { foldEmail, isEmail } from './domain/sign-in.ts';
export {
  findAddressees,
  findDemoPeople,
  findOrInsertPerson,
  findPerson,
  findPersonByEmail,
  markDemoPerson,
  updatePersonName,
  type Addressee,
  type Person,
} from './store/people.ts';
export { touchSession } from './store/sessions.ts';
export { touchToken } from './store/tokens.ts';
export { confirmFirst } from './web/confirm/routes.tsx';
export { FactorLine, FactorMissing, factorMissingTitle } from './web/factor-line.tsx';
export { accountPaths } from './web/paths.ts';
export { accountsModule, openAccounts } from './manifest.ts';
