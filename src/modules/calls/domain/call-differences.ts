import type { CallContent, LocalText, Question } from './call-content.ts';
import { questionsOf } from './call-content.ts';
import type { CallTerms } from './working-terms.ts';

/** What of a call may differ: a part of its content, its times, or one question or criterion of it. */
export type DifferencePart =
  | Exclude<keyof CallContent, 'sections' | 'criteria'>
  | 'opensAt'
  | 'closesAt'
  | 'question'
  | 'criterion'
  | 'order';

/** One difference between two versions. `key` and `title` name the question or criterion. */
export type Difference = {
  part: DifferencePart;
  kind: 'added' | 'changed' | 'removed';
  key: string | null;
  title: LocalText | null;
};

/** Everything that differs between two versions, in the order of the call. */
export function callDifferences(before: CallTerms, after: CallTerms): Difference[] {
  const parts = Object.keys(after.content).filter(
    (part): part is Exclude<keyof CallContent, 'sections' | 'criteria'> => part !== 'sections' && part !== 'criteria',
  );
  const changed = (part: DifferencePart): Difference => ({ part, kind: 'changed', key: null, title: null });
  return [
    ...(before.opensAt === after.opensAt ? [] : [changed('opensAt')]),
    ...(before.closesAt === after.closesAt ? [] : [changed('closesAt')]),
    ...parts.filter((part) => !same(before.content[part], after.content[part])).map(changed),
    ...keyed('question', questionsOf(before.content), questionsOf(after.content)),
    ...orderDifference(before.content, after.content),
    ...keyed('criterion', before.content.criteria, after.content.criteria),
  ];
}

type Keyed = { key: string; title: LocalText };

function keyed(part: 'question' | 'criterion', before: readonly Keyed[], after: readonly Keyed[]): Difference[] {
  const old = new Map(before.map((item) => [item.key, item]));
  const fresh = new Set(after.map(({ key }) => key));
  const difference = (kind: Difference['kind'], { key, title }: Keyed): Difference => ({ part, kind, key, title });
  return [
    ...before.filter(({ key }) => !fresh.has(key)).map((item) => difference('removed', item)),
    ...after.flatMap((item) => {
      const earlier = old.get(item.key);
      if (earlier === undefined) return [difference('added', item)];
      return same(withoutVersion(earlier), withoutVersion(item)) ? [] : [difference('changed', item)];
    }),
  ];
}

/** Titles of sections and the places of the questions that stayed. */
function orderDifference(before: CallContent, after: CallContent): Difference[] {
  const stayed = new Set(questionsOf(before).map(({ key }) => key));
  const kept = new Set(
    questionsOf(after)
      .map(({ key }) => key)
      .filter((key) => stayed.has(key)),
  );
  const frame = (content: CallContent): unknown =>
    content.sections.map(({ key, title, lead, questions }) => [
      key,
      title,
      lead ?? null,
      questions.map((question) => question.key).filter((question) => kept.has(question)),
    ]);
  return same(frame(before), frame(after)) ? [] : [{ part: 'order', kind: 'changed', key: null, title: null }];
}

const withoutVersion = (item: Keyed): unknown => ({ ...(item as Partial<Question> & Keyed), version: null });

/** Whether two values say the same, whatever the order of their keys. */
function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => same(left[key], right[key]));
}
