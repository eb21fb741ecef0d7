import type { ComponentChildren, JSX } from 'preact';

/** The sentence under the title. */
export function Lead({ children }: { children: ComponentChildren }): JSX.Element {
  return <p class="lead">{children}</p>;
}
