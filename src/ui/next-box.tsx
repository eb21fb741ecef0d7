import type { ComponentChildren, JSX } from 'preact';
import { LinkButton } from './link-button.tsx';
import { TextLink } from './text-link.tsx';

/** A link with its words. */
export type Deed = { href: string; label: ComponentChildren };

/** The one next step of a page: what, until when, what is missing, one button. */
export type NextBoxProps = {
  title: ComponentChildren;
  /** How urgent, in few words: "Noch 7 Tage". */
  when?: ComponentChildren;
  children: ComponentChildren;
  action: Deed;
  more?: Deed | undefined;
};

/** Shows it. */
export function NextBox({ title, when, children, action, more }: NextBoxProps): JSX.Element {
  return (
    <section class="next">
      <h2>{title}</h2>
      <p>
        {when !== undefined && (
          <>
            <span class="when">{when}</span> ·{' '}
          </>
        )}
        {children}
      </p>
      <div class="actions">
        <LinkButton href={action.href}>{action.label}</LinkButton>
        {more !== undefined && (
          <TextLink href={more.href} alone>
            {more.label}
          </TextLink>
        )}
      </div>
    </section>
  );
}
