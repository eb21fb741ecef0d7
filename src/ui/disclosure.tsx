import type { ComponentChildren, JSX } from 'preact';

/** More, one click away. */
export type DisclosureProps = { summary: ComponentChildren; children: ComponentChildren; open?: boolean | undefined };

/** Shows it; works without a script. */
export function Disclosure({ summary, children, open }: DisclosureProps): JSX.Element {
  return (
    <details class="fold" open={open}>
      <summary>{summary}</summary>
      <div class="fold-in">{children}</div>
    </details>
  );
}
