import type { ComponentChildren, JSX } from 'preact';
import { safeHref } from './safe-href.ts';

/** A link that leads to the next step and looks like a button. What changes something is a Button in a Form. */
export function LinkButton(props: { href: string; children: ComponentChildren; quiet?: boolean }): JSX.Element {
  return (
    <a class={props.quiet === true ? 'btn btn-quiet' : 'btn'} href={safeHref(props.href)}>
      {props.children}
    </a>
  );
}
