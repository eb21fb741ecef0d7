import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import { instant, type Instant } from '../../../platform/time/instant.ts';
import type { Milestone } from './call-content.ts';
import type { CallTerms } from './working-terms.ts';

/** A milestone with when it begins and where it stands: the one now is the first that is not over. */
export type WayMilestone = { milestone: Milestone; at: Instant; state: 'past' | 'now' | 'next' };

/** The way of a call at a time, in the order of its dates. */
export function waySteps(milestones: readonly Milestone[], at: Instant): WayMilestone[] {
  const today = toBerlin(at).date;
  const ordered = milestones.toSorted((one, other) => one.on.localeCompare(other.on));
  const now = currentStep(ordered, today);
  const stateOf = (index: number): WayMilestone['state'] => {
    if (index === now) return 'now';
    return index < now ? 'past' : 'next';
  };
  return ordered.map((milestone, index) => ({ milestone, at: fromBerlin(milestone.on), state: stateOf(index) }));
}

/** The first step that is not over, once the way has begun; -1 before that, beyond the end after it. */
function currentStep(ordered: readonly Milestone[], today: string): number {
  const [first] = ordered;
  if (first === undefined || first.on > today) return -1;
  const current = ordered.findIndex(({ on }) => on >= today);
  return current === -1 ? ordered.length : current;
}

/** When the step ends that runs after the deadline: the day of its milestone, exclusive; null when the way names none. */
export function endOfStep({ content, closesAt }: CallTerms, now: Instant): Instant | null {
  const ends = content.milestones
    .map(({ on }) => addDaysInBerlin(fromBerlin(on), 1))
    .filter((end) => end > closesAt && end > now);
  return ends.length === 0 ? null : instant(Math.min(...ends));
}

type Times = { opensAt: Instant; closesAt: Instant };

/** The milestones on the day of the opening or the deadline move along when these are moved. */
export function movedMilestones({ content, ...before }: CallTerms, after: Partial<Times>): readonly Milestone[] {
  const days = ({ opensAt, closesAt }: Times): [string, string] => [
    toBerlin(opensAt).date,
    toBerlin(instant(closesAt - 1)).date,
  ];
  const [oldOpening, oldDeadline] = days(before);
  const [opening, deadline] = days({
    opensAt: after.opensAt ?? before.opensAt,
    closesAt: after.closesAt ?? before.closesAt,
  });
  const moved: Readonly<Record<string, string>> = { [oldOpening]: opening, [oldDeadline]: deadline };
  return content.milestones.map((milestone) => ({ ...milestone, on: moved[milestone.on] ?? milestone.on }));
}
