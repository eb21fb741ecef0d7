import type { JSX } from 'preact';
import { languageFacts, type Language } from '../platform/i18n/languages.ts';
import { uiTexts } from './texts/ui-texts.ts';

/** What stands in the head of a page. */
export type PageHeadProps = {
  language: Language;
  title: string;
  siteName: string;
  description?: string | undefined;
  robots?: 'noindex' | undefined;
  /** The same page in its languages, as full addresses. */
  alternates?: readonly { language: Language; href: string }[] | undefined;
  /** The page shows errors of a form: said first, because a screen reader reads the title first. */
  hasErrors?: boolean | undefined;
  /** The served address of a logical name of the manifest, such as "site.css". */
  assets: (name: string) => string;
};

/** The face in which most of a page is written; loaded early so that text appears in it at once. */
const firstFonts = {
  latin: 'fira-sans-latin-400.woff2',
  cyrillic: 'noto-sans-cyrillic-400.woff2',
  arabic: 'noto-sans-arabic-arabic-400.woff2',
};

/** Title, styles and fonts of the page's script, the one script. */
export function PageHead({ language, assets, ...page }: PageHeadProps): JSX.Element {
  const { script } = languageFacts(language);
  const title = `${page.title} – ${page.siteName}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{page.hasErrors === true ? uiTexts.in(language)('page.error-title', { title }) : title}</title>
      <link rel="stylesheet" href={assets('site.css')} />
      <link rel="stylesheet" href={assets(`fonts-${script}.css`)} />
      <link rel="preload" href={assets(firstFonts[script])} as="font" type="font/woff2" crossorigin="anonymous" />
      <script src={assets('enhance.js')} defer />
      <link rel="icon" href={assets('icon.svg')} type="image/svg+xml" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#12151d" media="(prefers-color-scheme: dark)" />
      {page.description !== undefined && <meta name="description" content={page.description} />}
      {page.robots !== undefined && <meta name="robots" content={page.robots} />}
      {page.alternates?.map(({ language, href }) => (
        <link rel="alternate" hreflang={language} href={href} />
      ))}
    </head>
  );
}
