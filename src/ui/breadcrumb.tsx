import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** The pages above this one, the outermost first; the title of the page itself follows as its heading. */
export type BreadcrumbProps = { language: Language; trail: readonly { href: string; label: ComponentChildren }[] };

/** Shows it. */
export function Breadcrumb({ language, trail }: BreadcrumbProps): JSX.Element {
  return (
    <nav class="crumbs" aria-label={uiTexts.in(language)('breadcrumb.label')}>
      <ol>
        {trail.map(({ href, label }) => (
          <li>
            <a href={safeHref(href)}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
