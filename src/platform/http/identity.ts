import { anonymous, type Actor } from '../actions/actor.ts';
import type { Route } from './route.ts';
import type { Session } from './session.ts';

/** Who asks, and in which session. */
export type Identity = { actor: Actor; session: Session };

/**
 * Who a route gets to see. Without the second factor a session needs, the person behind it is a visitor everywhere but
 * where the factor is set up: denied by default, since a new route says nothing.
 */
export function seenBy(route: Route, identity: Identity | null): { actor: Actor; session: Session | null } {
  if (identity === null) return { actor: anonymous, session: null };
  const { actor, session } = identity;
  if (actor.factorNeeded === undefined || route.withoutFactor === true) return { actor, session };
  return { actor: { ...anonymous, factorNeeded: actor.factorNeeded }, session };
}

/** Whether a route waits until the person has confirmed anew to be there; visitors are told to sign in by the route itself. */
export const needsConfirmation = (
  route: Route,
  { actor, session }: { actor: Actor; session: Session | null },
): boolean => route.fresh === true && actor.personId !== null && session?.isFresh !== true;
