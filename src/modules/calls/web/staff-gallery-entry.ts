import type { VNode } from 'preact';
import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import type { Language } from '../../../platform/i18n/languages.ts';
import { callTexts } from '../texts/call/call-texts.ts';

type Key = Parameters<ReturnType<typeof callTexts.in>>[0];

/** A staff page in one state; its route is what stands before the slash. */
export const staffEntry = (name: string, title: Key, body: (language: Language) => VNode): GalleryEntry => ({
  name: `calls.${name}`,
  route: `calls.${name.split('/')[0] ?? name}`,
  audience: 'staff',
  title: (language) => callTexts.in(language)(title, { count: 2 }),
  body,
});
