import type { GalleryEntry } from '../../../platform/gallery-entry.ts';

/** Every page of calls in every state; loaded only when somebody looks at the gallery. */
export async function callGallery(): Promise<readonly GalleryEntry[]> {
  const files = await Promise.all([
    import('./list-calls/page.gallery.tsx'),
    import('./show-call/page.gallery.tsx'),
    import('./show-form/page.gallery.tsx'),
    import('./ask-enquiry/page.gallery.tsx'),
    import('./staff.gallery.tsx'),
    import('./edit.gallery.tsx'),
  ]);
  return files.flatMap(({ gallery }) => gallery);
}
