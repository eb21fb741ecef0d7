import type { VNode } from 'preact';
import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { Language } from '../../../platform/i18n/languages.ts';

type Page = Pick<GalleryEntry, 'route' | 'audience' | 'title'>;

/** Makes gallery entries of one page: each has a name and what the page shows in that state. */
export const galleryOf =
  <Shown extends readonly unknown[]>(page: Page, body: (language: Language, ...shown: Shown) => VNode) =>
  (name: string, ...shown: Shown): GalleryEntry => ({
    ...page,
    name: `${page.route}/${name}`,
    body: (language) => body(language, ...shown),
  });

/** Key of a sample: the same number is the same thing on every page. */
export const sampleId = (number: number): string => `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
