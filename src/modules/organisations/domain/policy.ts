import { holds, holdsIn, withoutStandingIn, type Actor, type Role } from '../../../platform/actions/actor.ts';
import type { OrganisationKind } from './organisation-kind.ts';
import { keepingRoles, rolesOf } from './roles.ts';

/** What permissions follow from. */
export type OrganisationFacts = { id: string; kind: OrganisationKind };

/** The agency's administration and its programme lead keep organisations of every kind. */
export const mayKeepOrganisations = (actor: Actor): boolean =>
  actor.scope === 'system' || holds(actor, 'agency', 'administrator', 'programme-lead');

/** Advisers look up who is who; the data-protection officer sees which people are known. */
export const maySeeOrganisations = (actor: Actor): boolean =>
  mayKeepOrganisations(actor) || holds(actor, 'agency', 'adviser', 'data-protection-officer');

/** The agency and the ministry oversee the others, so that only an administrator sets one up or changes it. */
export const mayAddOrganisation = (actor: Actor, kind: OrganisationKind): boolean =>
  oversees(kind) ? isAdministrator(actor) : mayKeepOrganisations(actor);

/** The same people give an organisation its name. */
export const mayRenameOrganisation = (actor: Actor, { kind }: OrganisationFacts): boolean =>
  mayAddOrganisation(actor, kind);

/** Whoever keeps an organisation sees it, and staff who look things up. */
export const maySeeOrganisation = (actor: Actor, organisation: OrganisationFacts): boolean =>
  maySeeOrganisations(actor) || mayKeepUnits(actor, organisation);

/** Coordination and head of a municipality and the representative of an association keep their own organisation's units. */
export const mayKeepUnits = (actor: Actor, organisation: OrganisationFacts): boolean =>
  mayKeepOrganisations(actor) || ownRank(actor, organisation) !== null;

/**
 * The roles an actor may give, change and end here. Nobody gives a role above their own, and nobody gives by a role that
 * is held for somebody who is away: a deputy would stay what they were for some days.
 */
export function rolesToGive(acting: Actor, organisation: OrganisationFacts): readonly Role[] {
  const actor = withoutStandingIn(acting);
  const roles = rolesOf[organisation.kind];
  if (mayAddOrganisation(actor, organisation.kind)) return roles;
  const rank = ownRank(actor, organisation);
  return rank === null ? [] : roles.slice(rank);
}

/** Whether this role is among them. */
export const mayGiveRole = (actor: Actor, organisation: OrganisationFacts, role: Role): boolean =>
  rolesToGive(actor, organisation).includes(role);

/** What keeps an actor from giving or ending these roles, or null. */
export function rolesObstacle(
  actor: Actor,
  organisation: OrganisationFacts,
  roles: readonly Role[],
): 'not-allowed' | 'role-not-here' | 'role-above-own' | null {
  const given = rolesToGive(actor, organisation);
  if (given.length === 0) return 'not-allowed';
  if (roles.some((role) => !rolesOf[organisation.kind].includes(role))) return 'role-not-here';
  return roles.every((role) => given.includes(role)) ? null : 'role-above-own';
}

/** Whoever keeps an organisation from outside takes no role in it: the agency doesn't sign for a town or answer for the ministry. */
export const mayTakeRole = (actor: Actor, organisation: OrganisationFacts): boolean =>
  actor.memberships.some(({ organisationId }) => organisationId === organisation.id);

/** Everybody may give up a role of their own. */
export const mayEndRole = (
  actor: Actor,
  organisation: OrganisationFacts,
  held: { personId: string; role: Role },
): boolean => mayGiveRole(actor, organisation, held.role) || actor.personId === held.personId;

const isAdministrator = (actor: Actor): boolean => actor.scope === 'system' || holds(actor, 'agency', 'administrator');

const oversees = (kind: OrganisationKind): boolean => kind === 'agency' || kind === 'ministry';

/** Place of the highest keeping role the actor holds here, counted from the top; null for none. */
function ownRank(actor: Actor, { id, kind }: OrganisationFacts): number | null {
  const own = rolesOf[kind].findIndex(
    (role) => keepingRoles.some((keeping) => keeping === role) && holdsIn(actor, id, role),
  );
  return own === -1 ? null : own;
}
