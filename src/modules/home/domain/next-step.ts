import type { Waiting } from '../../../platform/module.ts';

/** What a start page shows: the one next step, what else runs, and how much is to do. */
export type StartContent = { next: Waiting | null; others: readonly Waiting[]; tasks: number };

/** The most urgent task becomes the next step: earliest end first, tasks without end last, otherwise the order given. */
export function startContent(waiting: readonly Waiting[]): StartContent {
  const tasks = waiting.filter((item) => item.task !== undefined);
  const next = tasks.reduce<Waiting | null>((best, item) => (best === null || endOf(item) < endOf(best) ? item : best), null);
  const rest = waiting.filter((item) => item !== next);
  const others = [...rest.filter((item) => item.task !== undefined), ...rest.filter((item) => item.task === undefined)];
  return { next, others, tasks: tasks.length };
}

const endOf = (item: Waiting): number => item.task?.until ?? Number.POSITIVE_INFINITY;
