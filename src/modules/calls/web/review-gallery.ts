import type { GalleryEntry } from '../../../platform/gallery-entry.ts';

/** Every page of this part in its states. */
export async function reviewGallery(): Promise<readonly GalleryEntry[]> {
  const pages = await Promise.all([
    import('./list-interests/page.gallery.tsx'),
    import('./read-interest/page.gallery.tsx'),
    import('./check-formally/page.gallery.tsx'),
    import('./panel-members/page.gallery.tsx'),
    import('./declare-conflicts/page.gallery.tsx'),
    import('./decide-conflicts/page.gallery.tsx'),
    import('./assign-reviewers/page.gallery.tsx'),
    import('./list-reviews/page.gallery.tsx'),
    import('./write-review/page.gallery.tsx'),
    import('./show-selection/page.gallery.tsx'),
    import('./first-view/page.gallery.tsx'),
    import('./show-calculation/page.gallery.tsx'),
    import('./show-comments/page.gallery.tsx'),
    import('./decide/page.gallery.tsx'),
    import('./advance-list/page.gallery.tsx'),
    import('./write-notices/page.gallery.tsx'),
    import('./show-places/page.gallery.tsx'),
    import('./read-notice/page.gallery.tsx'),
    import('./show-published/page.gallery.tsx'),
  ]);
  return pages.flatMap(({ gallery }) => gallery);
}
