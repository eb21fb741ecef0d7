import type { Actor, Membership } from '../../../platform/actions/actor.ts';

/** Days a token may hold; none for ever. */
export const tokenDays = [30, 90, 180, 365] as const;

/** Longest name of a token, in characters. */
export const longestTokenName = 80;

/** Organisations whose tokens the actor makes, sees and ends: those the actor manages. */
export const managedBy = (actor: Actor): readonly Membership[] => {
  const managing = actor.memberships.filter(({ role }) => ['administrator', 'coordinator', 'head'].includes(role));
  return managing.filter(
    ({ organisationId }, index) => managing.findIndex((one) => one.organisationId === organisationId) === index,
  );
};

/** Whether scopes for staff are of any use: the agency's people and the panel's. */
export const worksForAgency = (actor: Actor): boolean =>
  actor.memberships.some(
    ({ organisationKind, role }) => ['agency', 'ministry'].includes(organisationKind) || role === 'reviewer',
  );

/** The owner ends a token, and for one of an organisation everyone who manages it. */
export const mayEndToken = (actor: Actor, token: { personId: string; organisationId: string | null }): boolean =>
  actor.personId === token.personId ||
  managedBy(actor).some(({ organisationId }) => organisationId === token.organisationId);
