import type { ComponentChildren, JSX } from 'preact';
import { LinkButton } from './link-button.tsx';
import type { Deed } from './next-box.tsx';

/** Nothing here yet: why, and what would change that. */
export type EmptyStateProps = { title: ComponentChildren; children?: ComponentChildren; action?: Deed | undefined };

/** Shows it. */
export function EmptyState({ title, children, action }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p class="mute">{children}</p>
      {action !== undefined && <LinkButton href={action.href}>{action.label}</LinkButton>}
    </div>
  );
}
