import type { ComponentChildren, JSX } from 'preact';

/** A small menu of the header; without a script a plain disclosure. `children` are list items. */
export function Menu({ summary, children }: { summary: ComponentChildren; children: ComponentChildren }): JSX.Element {
  return (
    <details class="menu" data-menu="">
      <summary>
        <span>{summary}</span>
      </summary>
      <div class="menu-place">
        <ul class="menu-list">{children}</ul>
      </div>
    </details>
  );
}
