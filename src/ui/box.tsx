import type { ComponentChildren, JSX } from 'preact';

/** A white box with an optional title. */
export function Box({ title, children }: { title?: ComponentChildren; children: ComponentChildren }): JSX.Element {
  return (
    <section class="box">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
