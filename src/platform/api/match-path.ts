import type { Operation } from './operation.ts';

/** An operation, and what stands in the parts of the address. */
export type Match = { operation: Operation; params: Record<string, string> };

/** Operations at an address, with what stands in its parts; null for an address that is broken. */
export function matchPath(operations: readonly Operation[], pathname: string): Match[] | null {
  const parts = decoded(pathname);
  if (parts === null) return null;
  return operations.flatMap((operation) => {
    const params = paramsOf(operation.path.split('/'), parts);
    return params === null ? [] : [{ operation, params }];
  });
}

function decoded(pathname: string): string[] | null {
  try {
    return pathname.split('/').map((part) => decodeURIComponent(part));
  } catch {
    return null;
  }
}

function paramsOf(template: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (template.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of template.entries()) {
    const part = parts[index] ?? '';
    const [, name] = /^\{(\w+)\}$/u.exec(piece) ?? [];
    if (name === undefined ? piece !== part : part === '') return null;
    if (name !== undefined) params[name] = part;
  }
  return params;
}
