import type { JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A link of the footer. */
export type FooterLink = { href: string; label: string };

/** Legal pages, help, and a way to say what is wrong with this page. */
export function PageFooter(props: { language: Language; links: readonly FooterLink[] }): JSX.Element {
  return (
    <footer class="foot">
      <nav class="foot-in" aria-label={uiTexts.in(props.language)('page.footer')}>
        <ul>
          {props.links.map(({ href, label }) => (
            <li>
              <a href={safeHref(href)}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
