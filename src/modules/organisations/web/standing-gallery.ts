import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { gallery as absences } from './absences/page.gallery.tsx';
import { gallery as checkClaim } from './check-claim/page.gallery.tsx';
import { gallery as listClaims } from './list-claims/page.gallery.tsx';
import { gallery as showClaim } from './show-claim/page.gallery.tsx';
import { gallery as showHandover } from './show-handover/page.gallery.tsx';
import { gallery as startClaim } from './start-claim/page.gallery.tsx';
import { gallery as startHandover } from './start-handover/page.gallery.tsx';

/** Every page of claims, handovers and absences in every state. */
export const standingGallery: readonly GalleryEntry[] = [
  ...startClaim,
  ...showClaim,
  ...checkClaim,
  ...listClaims,
  ...startHandover,
  ...showHandover,
  ...absences,
];
