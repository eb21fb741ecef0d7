import type { Role } from '../../../platform/actions/actor.ts';
import { addDaysInBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Who gets the mail while somebody is away. */
export type AbsenceMail = 'both' | 'deputy';

/**
 * Roles a deputy holds meanwhile, as `organisations.may_be_deputised` has them too: none that gives rights, decides about
 * money with a second person, or is a person's own judgement.
 */
const deputisable: readonly Role[] = [
  'programme-lead',
  'adviser',
  'grants-officer',
  'coordinator',
  'head',
  'department-supervisor',
  'human-resources',
  'mentor',
  'representative',
  'moderator',
  'ministry',
];

export const mayBeDeputised = (role: string): boolean => deputisable.some((known) => known === role);

/** Longest absence, in days; who is away longer hands over. */
export const longestAbsence = 366;

export type AbsenceTimes = { fromAt: Instant; untilAt: Instant };

/** What is wrong with the days, or null. */
export function absenceObstacle(
  { fromAt, untilAt }: AbsenceTimes,
  now: Instant,
): 'ends-before' | 'is-over' | 'too-far' | null {
  if (untilAt <= fromAt) return 'ends-before';
  if (untilAt <= now) return 'is-over';
  return untilAt > addDaysInBerlin(fromAt, longestAbsence) ? 'too-far' : null;
}
