import type { Actor } from '../../../platform/actions/actor.ts';
import { days } from '../../../platform/time/instant.ts';

/** How long the code for the new owner works, and a request of staff waits for the second person; technical time. */
export const handoverLifetime = days(3);

/** Hand-overs one person may ask for in a day. */
export const handoverLimit = { limit: 5, windowSeconds: 86_400 };

/** Roles in agency and ministry are given, not handed over: their holder asks an administrator. */
export const mayHandOver = (actor: Actor): boolean =>
  actor.personId !== null &&
  !actor.memberships.some(({ organisationKind }) => organisationKind === 'agency' || organisationKind === 'ministry');

const isStaff = (actor: Actor, ...roles: readonly string[]): boolean =>
  actor.memberships.some(({ organisationKind, role }) => organisationKind === 'agency' && roles.includes(role));

/** Where the owner is gone an administrator asks. */
export const mayAskHandover = (actor: Actor, personId: string): boolean =>
  actor.personId !== personId && isStaff(actor, 'administrator');

/** A second person, an administrator or a programme lead, agrees; neither who asked nor whose account it is. */
export const mayApproveHandover = (
  actor: Actor,
  { personId, askedBy }: { personId: string; askedBy: string | null },
): boolean =>
  actor.personId !== null &&
  actor.personId !== askedBy &&
  actor.personId !== personId &&
  isStaff(actor, 'administrator', 'programme-lead');

/** Who finds such requests waiting. */
export const maySeeHandovers = (actor: Actor): boolean => isStaff(actor, 'administrator', 'programme-lead');
