import { fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Milestone } from './call-content.ts';

/** A milestone with when it begins and where it stands: the one now is the first that is not over. */
export type WayMilestone = { milestone: Milestone; at: Instant; state: 'past' | 'now' | 'next' };

/** The way of a call at a time, in the order of its dates. */
export function waySteps(milestones: readonly Milestone[], at: Instant): WayMilestone[] {
  const today = toBerlin(at).date;
  const ordered = milestones.toSorted((one, other) => one.on.localeCompare(other.on));
  const current = ordered.findIndex(({ on }) => on >= today);
  const now = current === -1 ? ordered.length : current;
  const stateOf = (index: number): WayMilestone['state'] => {
    if (index === now) return 'now';
    return index < now ? 'past' : 'next';
  };
  return ordered.map((milestone, index) => ({ milestone, at: fromBerlin(milestone.on), state: stateOf(index) }));
}
