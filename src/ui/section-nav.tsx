import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** A section of a long form and how far it is. */
export type FormSection = {
  href: string;
  title: ComponentChildren;
  state: 'complete' | 'missing' | 'empty' | 'error';
  current?: boolean | undefined;
};

/** The sections of a form. Open; on phones a script folds it so that the form comes first. */
export function SectionNav(props: { language: Language; sections: readonly FormSection[] }): JSX.Element {
  const t = uiTexts.in(props.language);
  return (
    <nav aria-label={t('section.label')}>
      <details class="side-nav" open data-fold-narrow="">
        <summary>{t('section.label')}</summary>
        <ol>
          {props.sections.map(({ href, title, state, current }) => (
            <li>
              <a href={safeHref(href)} aria-current={current === true ? 'step' : undefined}>
                {title}
                <small class={`is-${state}`}>{t(`section.${state}`)}</small>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
