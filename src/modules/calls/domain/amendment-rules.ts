import type { Instant } from '../../../platform/time/instant.ts';
import { questionsOf, type CallContent, type EligibleKind, type Question } from './call-content.ts';
import { callDifferences, type Difference, type DifferencePart } from './call-differences.ts';
import type { CallPhase } from './call-phase.ts';
import type { CallTerms } from './working-terms.ts';

/** Why a difference may not be published as an amendment. */
export type AmendmentFault =
  | 'frozen-while-open'
  | 'frozen-after-deadline'
  | 'deadline-earlier'
  | 'fewer-may-apply'
  | 'form-gets-harder'
  | 'deadline-over';

export type RefusedDifference = { difference: Difference; fault: AmendmentFault };

/** What people have relied on since the form opened: how they are judged and what they were promised. */
const frozenWhileOpen: ReadonlySet<DifferencePart> = new Set([
  'opensAt',
  'criterion',
  'scale',
  'sizeClasses',
  'rules',
  'budget',
  'jointBids',
]);

/** After the deadline only what helps to find one's way may still change. */
const freeAfterDeadline: ReadonlySet<DifferencePart> = new Set([
  'contact',
  'documents',
  'milestones',
  'privacy',
  'ministry',
]);

/** The differences that may not be published at this phase, each with its reason. Before the form opens everything may change. */
export function refusedDifferences({
  before,
  after,
  phase,
  now,
}: {
  before: CallTerms;
  after: CallTerms;
  phase: CallPhase;
  now: Instant;
}): RefusedDifference[] {
  return callDifferences(before, after).flatMap((difference) => {
    const fault = faultOfDifference(difference, { before, after, phase, now });
    return fault === null ? [] : [{ difference, fault }];
  });
}

type Case = { before: CallTerms; after: CallTerms; phase: CallPhase; now: Instant };

function faultOfDifference(difference: Difference, { before, after, phase, now }: Case): AmendmentFault | null {
  const { part } = difference;
  if (part === 'closesAt' && after.closesAt <= now) return 'deadline-over';
  if (phase === 'announced') return null;
  if (phase === 'closed') return freeAfterDeadline.has(part) ? null : 'frozen-after-deadline';
  return frozenWhileOpen.has(part) ? 'frozen-while-open' : faultWhileOpen(difference, before, after);
}

/** While the form is open everything may only become easier for those who fill it in. */
function faultWhileOpen(difference: Difference, before: CallTerms, after: CallTerms): AmendmentFault | null {
  switch (difference.part) {
    case 'closesAt':
      return after.closesAt < before.closesAt ? 'deadline-earlier' : null;
    case 'eligible':
      return keepsAll(before.content.eligible, after.content.eligible) ? null : 'fewer-may-apply';
    case 'question':
      return isHarder(difference, before.content, after.content) ? 'form-gets-harder' : null;
    default:
      return null;
  }
}

const keepsAll = (before: readonly EligibleKind[], after: readonly EligibleKind[]): boolean =>
  before.every((kind) => after.includes(kind));

/** Whether somebody who filled in the form as it was would have to do more now. */
function isHarder({ key, kind }: Difference, before: CallContent, after: CallContent): boolean {
  const find = (content: CallContent): Question | undefined =>
    questionsOf(content).find((question) => question.key === key);
  const [old, fresh] = [find(before), find(after)];
  if (kind === 'removed' || fresh === undefined) return false;
  if (old === undefined) return fresh.optional !== true;
  const becameDuty = old.optional === true && fresh.optional !== true;
  return old.type !== fresh.type || becameDuty || hasTighterLimits(old, fresh) || lacksOption(old, fresh);
}

const hasTighterLimits = (old: Question, fresh: Question): boolean =>
  (['longest', 'most', 'largest'] as const).some((limit) => (fresh[limit] ?? Infinity) < (old[limit] ?? Infinity)) ||
  (fresh.least ?? -Infinity) > (old.least ?? -Infinity);

function lacksOption({ options: before = [] }: Question, { options: after = [] }: Question): boolean {
  const kept = new Set(after.map(({ key }) => key));
  return before.some(({ key }) => !kept.has(key));
}
