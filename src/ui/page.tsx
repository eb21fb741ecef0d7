import type { ComponentChildren, JSX, VNode } from 'preact';
import { PageFooter, type FooterLink } from './page-footer.tsx';
import { PageHead, type PageHeadProps } from './page-head.tsx';
import { PageHeader, type PageHeaderProps } from './page-header.tsx';
import { uiTexts } from './texts/ui-texts.ts';

/** A whole page. */
export type DocumentProps = PageHeadProps &
  Omit<PageHeaderProps, 'homeHref'> & {
    direction: 'ltr' | 'rtl';
    /** The content of main. */
    body: ComponentChildren;
    /** Default: /{language}/ */
    homeHref?: string | undefined;
    footer: readonly FooterLink[];
    /** Says on every page of a demo that it is one. */
    demoBanner?: VNode | undefined;
    /** Notices above the content: maintenance, what a form has just done. */
    notices?: ComponentChildren;
    /** More room for tables. */
    wide?: boolean | undefined;
    /** Neither header nor footer: projector, print. */
    bare?: boolean | undefined;
  };

/** The document around a page's content. */
export function Document(props: DocumentProps): JSX.Element {
  const { language, demoBanner, bare } = props;
  return (
    <html lang={language} dir={props.direction}>
      <PageHead {...props} />
      <body class={props.wide === true ? 'page-wide' : undefined}>
        <a class="skip" href="#inhalt">
          {uiTexts.in(language)('page.skip')}
        </a>
        {(demoBanner !== undefined || bare !== true) && (
          <header>
            {demoBanner !== undefined && <div class="demo">{demoBanner}</div>}
            {bare !== true && <PageHeader {...props} homeHref={props.homeHref ?? `/${language}/`} />}
          </header>
        )}
        <main class="wrap" id="inhalt" tabindex={-1}>
          {props.notices}
          {props.body}
        </main>
        {bare !== true && <PageFooter language={language} links={props.footer} />}
      </body>
    </html>
  );
}
