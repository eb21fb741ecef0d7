import type { ComponentChildren, JSX } from 'preact';
import { safeHref } from './safe-href.ts';

/** A link in a sentence, or with `alone` one that stands for itself and gets the size of a target. */
export type TextLinkProps = {
  href: string;
  children: ComponentChildren;
  alone?: boolean | undefined;
  /** The page one is on, among links to the pages beside it. */
  current?: boolean | undefined;
  /** Language of the target, where it differs from the page's. */
  hreflang?: string | undefined;
  /** File name, where the link saves a file. */
  download?: string | undefined;
};

/** Shows it. */
export function TextLink({ href, children, alone, current, hreflang, download }: TextLinkProps): JSX.Element {
  return (
    <a
      href={safeHref(href)}
      class={alone === true ? 'go' : undefined}
      aria-current={current === true ? 'page' : undefined}
      hreflang={hreflang}
      download={download}
    >
      {children}
    </a>
  );
}
