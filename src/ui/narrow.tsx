import type { ComponentChildren, JSX } from 'preact';

/** One column of a phone's width, on every screen: questions to the public, one per page. */
export function Narrow({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="narrow">{children}</div>;
}
