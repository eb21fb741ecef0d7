/** Organisations: the municipality register, organisations of every kind, who is what in them. */
export { importRegisterFile } from './actions/import-register-file.ts';
export { actedInPlace } from './actions/acted-in-place.ts';
export { endMembership } from './actions/end-membership.ts';
export { endAbsence, sayAbsence } from './actions/say-absence.ts';
export { identify } from './actions/identify.ts';
export { identifyToken } from './actions/identify-token.ts';
export { inviteMember } from './actions/invite-member.ts';
export { rolesOf } from './domain/roles.ts';
export { withDeputies } from './actions/with-deputies.ts';
export type { SecondFactorDuty } from './domain/second-factor-duty.ts';
export type { OrganisationKind } from './domain/organisation-kind.ts';
export { endHandovers } from './jobs/end-handovers.ts';
export { findHolders, findMembers, findMemberships, insertMembership } from './store/members.ts';
export {
  findOrInsertMunicipality,
  findOrganisation,
  findOrganisations,
  insertOrganisation,
  type Organisation,
} from './store/organisations.ts';
export { findPlaceHit, searchPlaces, type PlaceHit } from './store/search-places.ts';
export { seedDemoPlaces } from './store/seed-demo-places.ts';
export { memberPaths } from './web/member-paths.ts';
export { organisationPaths } from './web/paths.ts';
export { openOrganisations, organisationsModule } from './manifest.ts';
