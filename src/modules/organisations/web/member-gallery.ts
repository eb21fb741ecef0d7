import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { gallery as addOrganisation } from './add-organisation/page.gallery.tsx';
import { gallery as addUnit } from './add-unit/page.gallery.tsx';
import { gallery as inviteMember } from './invite-member/page.gallery.tsx';
import { gallery as listOrganisations } from './list-organisations/page.gallery.tsx';
import { gallery as renameOrganisation } from './rename-organisation/page.gallery.tsx';
import { gallery as showMember } from './show-member/page.gallery.tsx';
import { gallery as showOrganisation } from './show-organisation/page.gallery.tsx';
import { gallery as showUnit } from './show-unit/page.gallery.tsx';

/** Every page of organisations, units and people in every state. */
export const memberGallery: readonly GalleryEntry[] = [
  ...listOrganisations,
  ...addOrganisation,
  ...renameOrganisation,
  ...showOrganisation,
  ...addUnit,
  ...showUnit,
  ...inviteMember,
  ...showMember,
];
