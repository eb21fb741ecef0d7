import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { gallery as settingPages } from './change-setting/page.gallery.tsx';
import { gallery as textPages } from './edit-text/page.gallery.tsx';
import { gallery as auditPages } from './list-audit/page.gallery.tsx';
import { gallery as jobPages } from './list-jobs/page.gallery.tsx';
import { gallery as languagePages } from './list-languages/page.gallery.tsx';
import { gallery as letterLists } from './list-letters/page.gallery.tsx';
import { gallery as peoplePages } from './list-people/page.gallery.tsx';
import { gallery as textLists } from './list-texts/page.gallery.tsx';
import { gallery as chainPages } from './show-chain/page.gallery.tsx';
import { gallery as letterPages } from './show-letter/page.gallery.tsx';
import { gallery as overviewPages } from './show-overview/page.gallery.tsx';
import { gallery as personPages } from './show-person/page.gallery.tsx';
import { gallery as settingLists } from './show-settings/page.gallery.tsx';

/** Every page of the administration in its states. */
export const administrationGallery: readonly GalleryEntry[] = [
  ...overviewPages,
  ...peoplePages,
  ...personPages,
  ...jobPages,
  ...letterLists,
  ...letterPages,
  ...auditPages,
  ...chainPages,
  ...languagePages,
  ...textLists,
  ...textPages,
  ...settingLists,
  ...settingPages,
];
