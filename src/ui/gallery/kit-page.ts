import type { VNode } from 'preact';
import type { Language } from '../../platform/i18n/languages.ts';

/** Some components in one state; fits the gallery of pages. */
export type KitPage = {
  name: string;
  /** Not a route of the site: the group of components. */
  route: string;
  audience: 'public';
  title: (language: Language) => string;
  body: (language: Language) => VNode;
};
