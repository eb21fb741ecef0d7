import type { JSX } from 'preact';
import { safeHref } from './safe-href.ts';

/** The name of the site with its mark, two rings that meet. */
export function Brand({ href, name }: { href: string; name: string }): JSX.Element {
  return (
    <a class="brand" href={safeHref(href)}>
      <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="3">
          <circle cx="12" cy="12" r="8" />
          <circle cx="20" cy="20" r="8" />
        </g>
      </svg>
      <bdi>{name}</bdi>
    </a>
  );
}
