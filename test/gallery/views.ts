import type { Language } from '../../src/platform/i18n/languages.ts';
import type { Shown } from './gallery-pages.ts';

/** One look at a page: a language and the size of the window in CSS pixels. */
export type View = { shown: Shown; language: Language; width: number; height: number };

const desk = { width: 1280, height: 900 };
/** A window of 1280 by 1024 pixels at 400 % zoom (WCAG 2.2, 1.4.10). */
const zoomed = { width: 320, height: 256 };
const phone = { width: 320, height: 640 };

/** The views of a page: German on a desk and zoomed, Arabic on a phone; with `all` every language in both widths. */
export function viewsOf(shown: Shown, all: boolean): View[] {
  const usual: View[] = [
    { shown, language: 'de', ...desk },
    { shown, language: 'de', ...zoomed },
    { shown, language: 'ar', ...phone },
  ];
  const full = shown.languages.flatMap((language) => [
    { shown, language, ...desk },
    { shown, language, ...(language === 'de' ? zoomed : phone) },
  ]);
  return (all ? full : usual).filter(({ language }) => shown.languages.includes(language));
}

/** Names a view in a test's title and in the name of its picture. */
export const viewName = ({ shown, language, width }: View): string => `${shown.name} ${language} ${width}`;

/** Puts views of the same document together: what differs is only the size of the window. */
export const documentsOf = (views: readonly View[]): (readonly View[])[] => [
  ...Map.groupBy(views, ({ language }) => language).values(),
];

/** Whether a view is looked at in the dark too: once for each page. */
export const isSeenDark = ({ language, width }: View): boolean => language === 'de' && width > 320;
