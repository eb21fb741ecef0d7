import type { ComponentChildren, JSX } from 'preact';

/** Buttons and links that end a form or a box, the most likely first. Not printed. */
export function Actions({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="actions">{children}</div>;
}
