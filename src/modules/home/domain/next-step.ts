import type { Instant } from '../../../platform/time/instant.ts';

type Item = { task?: { until: Instant | null } };

/** What a start page shows: the one next step, what else runs, and how much is to do. */
export type StartContent<T extends Item> = { next: T | null; others: readonly T[]; tasks: number };

/** The most urgent task becomes the next step: earliest end first, tasks without end last, otherwise the order given. */
export function startContent<T extends Item>(waiting: readonly T[]): StartContent<T> {
  const tasks = waiting.filter((item) => item.task !== undefined);
  const next = tasks.reduce<T | null>((best, item) => (best === null || endOf(item) < endOf(best) ? item : best), null);
  const rest = waiting.filter((item) => item !== next);
  const others = [...rest.filter((item) => item.task !== undefined), ...rest.filter((item) => item.task === undefined)];
  return { next, others, tasks: tasks.length };
}

const endOf = (item: Item): number => item.task?.until ?? Number.POSITIVE_INFINITY;
