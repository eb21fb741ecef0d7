import type { GalleryEntry } from '../../../platform/gallery-entry.ts';

/** Every page of expressing interest in every state; loaded only where it is looked at. */
export async function interestGallery(): Promise<readonly GalleryEntry[]> {
  const parts = await Promise.all([
    import('./interest.gallery.tsx'),
    import('./interest-partners.gallery.tsx'),
    import('./interest-others.gallery.tsx'),
  ]);
  return parts.flatMap(({ gallery }) => gallery);
}
