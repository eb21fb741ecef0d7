import type { Actor, Role } from '../../../platform/actions/actor.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { rolesObstacle, type OrganisationFacts } from './policy.ts';

export type HandoverState = 'offered' | 'accepted' | 'done' | 'declined' | 'withdrawn';

/** Whoever may give every role a person holds here may hand over for them: themselves, head or coordination, the agency. */
export const mayHandOver = (actor: Actor, organisation: OrganisationFacts, held: readonly Role[]): boolean =>
  held.length > 0 && rolesObstacle(actor, organisation, held) === null;

/** Whether the former holder's access ends with the successor's yes. */
export const endsAtOnce = (endsAt: Instant | null, now: Instant): boolean => endsAt === null || endsAt <= now;
