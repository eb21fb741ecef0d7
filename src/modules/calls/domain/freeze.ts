import { toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { CallTerms } from './working-terms.ts';

/** A wall-clock time in Berlin as it is frozen: readable, and independent of how instants are stored. */
const frozenTime = (at: Instant): string => `${toBerlin(at).date} ${toBerlin(at).time} Europe/Berlin`;

/** What publication freezes of a call: all its content, and from when until when it is open (the end is exclusive). */
export const frozenPart = ({ content, opensAt, closesAt }: CallTerms) => ({
  content,
  opensAt: frozenTime(opensAt),
  closesAt: frozenTime(closesAt),
});
