import type { Actor, Membership } from '../../../platform/actions/actor.ts';
import { anonymous } from '../../../platform/actions/actor.ts';

/** Whether staff of agency and ministry need a second factor, or are only offered one. */
export type SecondFactorDuty = 'required' | 'offered';

type Facts = { actor: Actor; awaitsFactor: boolean; hasFactor: boolean; isByCard?: boolean };

/**
 * Who a session's person is before the rest of the platform. Opened by mail for somebody with a second factor: nobody,
 * until it was used. A card on paper opens no office. Where the duty holds, roles in the agency and the ministry count for nothing without one.
 */
export function countingActor({ actor, awaitsFactor, hasFactor, isByCard }: Facts, duty: SecondFactorDuty): Actor {
  if (awaitsFactor) return { ...anonymous, factorNeeded: 'use' };
  if (isByCard === true) return { ...actor, memberships: actor.memberships.filter(countsByCard) };
  if (hasFactor || duty === 'offered') return actor;
  const memberships = actor.memberships.filter(({ organisationKind }) => !isBound(organisationKind));
  return memberships.length === actor.memberships.length ? actor : { ...actor, memberships, factorNeeded: 'enrol' };
}

/** A paper that lies about opens nothing but what its holder takes part in. */
const countsByCard = ({ role }: Membership): boolean => role === 'participant';

const isBound = (organisationKind: string): boolean => organisationKind === 'agency' || organisationKind === 'ministry';
