import type { JSX } from 'preact';
import type { Language } from '../platform/i18n/languages.ts';
import { safeHref } from './safe-href.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** Pages of a long list, counted from 1. */
export type PaginationProps = { language: Language; page: number; pages: number; href: (page: number) => string };

/** Shows first, last and the neighbours; nothing for a single page. */
export function Pagination({ language, page, pages, href }: PaginationProps): JSX.Element | null {
  if (pages < 2) return null;
  const t = uiTexts.in(language);
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  return (
    <nav class="pages" aria-label={t('pages.label')}>
      <ul>
        {page > 1 && <PageLink href={href(page - 1)} words={t('pages.previous')} rel="prev" />}
        {shown.map((number, index) => (
          <>
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && (
              <li>
                <span>{'…'}</span>
              </li>
            )}
            <li>
              <a
                href={safeHref(href(number))}
                aria-label={t('pages.page', { number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          </>
        ))}
        {page < pages && <PageLink href={href(page + 1)} words={t('pages.next')} rel="next" />}
      </ul>
    </nav>
  );
}

function PageLink({ href, words, rel }: { href: string; words: string; rel: string }): JSX.Element {
  return (
    <li>
      <a href={safeHref(href)} rel={rel}>
        {words}
      </a>
    </li>
  );
}
