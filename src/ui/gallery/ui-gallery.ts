import { gallery as choices } from './choices.gallery.tsx';
import { gallery as fields } from './fields.gallery.tsx';
import type { KitPage } from './kit-page.ts';
import { gallery as parts } from './parts.gallery.tsx';
import { gallery as tables } from './tables.gallery.tsx';

/** Every component in every state. */
export const uiGallery: KitPage[] = [...parts, ...fields, ...choices, ...tables];
