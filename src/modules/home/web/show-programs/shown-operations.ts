import type { Operation } from '../../../../platform/api/operation.ts';
import type { ShownOperation } from './page.tsx';

/** Of each operation what the page says. */
export const shownOperations = (operations: readonly Operation[]): ShownOperation[] =>
  operations.map(({ name, method, path, tag, summary, scopes, problems = {} }) => ({
    name,
    method,
    path,
    tag,
    summary,
    scopes,
    problems,
  }));
