/** Accounts: people, sign-in without password, sessions. */
export { inviteToSignIn } from './actions/invite-to-sign-in.ts';
export { openSession } from './actions/open-session.ts';
export { foldEmail, isEmail } from './domain/sign-in.ts';
export {
  findAddressees,
  findDemoPeople,
  findOrInsertPerson,
  markDemoPerson,
  updatePersonName,
  type Addressee,
  type Person,
} from './store/people.ts';
export { accountPaths } from './web/paths.ts';
export { accountsModule } from './manifest.ts';
