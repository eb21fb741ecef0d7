import type { GalleryEntry } from '../../platform/gallery-entry.ts';
import { gallery as choices } from './choices.gallery.tsx';
import { gallery as fields } from './fields.gallery.tsx';
import { gallery as parts } from './parts.gallery.tsx';
import { gallery as tables } from './tables.gallery.tsx';

/** Every component in every state. */
export const uiGallery: GalleryEntry[] = [...parts, ...fields, ...choices, ...tables];
