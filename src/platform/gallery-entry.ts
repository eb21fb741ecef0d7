import type { VNode } from 'preact';
import type { Language } from './i18n/languages.ts';

/** One page in one state, with made-up content, for the gallery that checks how every page looks and works. */
export type GalleryEntry = {
  /** Unique: 'calls.show-call/closed'. */
  name: string;
  /** The route whose page this is. */
  route: string;
  audience: 'public' | 'staff';
  title: string | ((language: Language) => string);
  body: (language: Language) => VNode;
  bare?: boolean;
};
