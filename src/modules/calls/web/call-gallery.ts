import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { gallery as enquiries } from './ask-enquiry/page.gallery.tsx';
import { gallery as edit } from './edit.gallery.tsx';
import { gallery as list } from './list-calls/page.gallery.tsx';
import { gallery as show } from './show-call/page.gallery.tsx';
import { gallery as form } from './show-form/page.gallery.tsx';
import { gallery as staff } from './staff.gallery.tsx';

/** Every page of calls in every state. */
export const callGallery: readonly GalleryEntry[] = [...list, ...show, ...form, ...enquiries, ...staff, ...edit];
