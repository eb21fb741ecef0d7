import type { ComponentChildren, JSX } from 'preact';

/**
 * A name, date or number that keeps its own direction inside a sentence. `ltr` for what is always written from left to
 * right: telephone numbers, addresses, codes.
 */
export function Isolate({ children, ltr }: { children: ComponentChildren; ltr?: boolean }): JSX.Element {
  return <bdi dir={ltr === true ? 'ltr' : undefined}>{children}</bdi>;
}
