import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { languages } from '../../../../platform/i18n/languages.ts';
import { completenessOf, type TextState } from '../../domain/text-state.ts';
import { administrationTexts } from '../../texts/administration-texts.ts';
import { LanguagesPage, type LanguageRow, type LanguagesPageProps } from './page.tsx';

const many = (state: TextState, count: number): TextState[] => Array.from({ length: count }, () => state);

const shownAs: Partial<Record<string, LanguageRow['shown']>> = { de: 'always', ru: 'off', tr: 'ready', fr: 'complete' };

const rows: readonly LanguageRow[] = languages.map(({ tag }, index) => ({
  language: tag,
  counts:
    tag === 'de'
      ? completenessOf([...many('source', 2340), ...many('changed', 3)])
      : completenessOf([
          ...many('machine', 2200),
          ...many('missing', index),
          ...many('outdated', 12),
          ...many('withheld', 40),
        ]),
  reviewed: tag === 'de' ? 1 : index / 10,
  shown: shownAs[tag] ?? 'on',
}));

const entry = (state: string, props: Partial<LanguagesPageProps>): GalleryEntry => ({
  name: `administration.list-languages/${state}`,
  route: 'administration.list-languages',
  audience: 'staff',
  title: (language) => administrationTexts.in(language)('languages.title'),
  body: (language) => (
    <LanguagesPage language={language} rows={rows} threshold={0.9} maySwitch isFixed={false} done={false} {...props} />
  ),
});

/** For an administrator, just switched, only to look at, fixed by the environment. */
export const gallery: readonly GalleryEntry[] = [
  entry('full', {}),
  entry('switched', { done: true }),
  entry('read-only', { maySwitch: false }),
  entry('fixed', { isFixed: true }),
];
