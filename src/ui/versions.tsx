import type { ComponentChildren, JSX } from 'preact';

/** One of several versions of the same thing: what it is called, whose and from when, and what it says. */
export type Version = { title: ComponentChildren; line: ComponentChildren; body: ComponentChildren };

/** Versions to compare, side by side where there is room. Line breaks are kept; `<mark>` shows what differs. */
export function Versions({ versions }: { versions: readonly Version[] }): JSX.Element {
  return (
    <div class="versions">
      {versions.map(({ title, line, body }) => (
        <section class="version">
          <h3>{title}</h3>
          <p class="small mute">{line}</p>
          <div class="version-body">{body}</div>
        </section>
      ))}
    </div>
  );
}
