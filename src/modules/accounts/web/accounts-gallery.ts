import type { GalleryEntry } from '../../../platform/gallery-entry.ts';
import { gallery as account } from './account/page.gallery.tsx';
import { gallery as address } from './change-address/page.gallery.tsx';
import { gallery as confirm } from './confirm/page.gallery.tsx';
import { gallery as handOver } from './hand-over/page.gallery.tsx';
import { gallery as keepCards } from './keep-cards/page.gallery.tsx';
import { gallery as passkeys } from './passkeys/page.gallery.tsx';
import { gallery as provider } from './provider/page.gallery.tsx';
import { gallery as codes } from './recovery-codes/page.gallery.tsx';
import { gallery as reset } from './reset-factors/page.gallery.tsx';
import { gallery as signInCard } from './sign-in-card/page.gallery.tsx';
import { gallery as signIn } from './sign-in/page.gallery.tsx';
import { gallery as staffHandOver } from './staff-hand-over/page.gallery.tsx';
import { gallery as tokens } from './tokens/page.gallery.tsx';
import { gallery as totp } from './totp/page.gallery.tsx';
import { gallery as undo } from './undo-intrusion/page.gallery.tsx';

/** Every page of the module in its states. */
export const accountsGallery: readonly GalleryEntry[] = [
  ...signIn,
  ...signInCard,
  ...keepCards,
  ...provider,
  ...confirm,
  ...account,
  ...passkeys,
  ...totp,
  ...codes,
  ...tokens,
  ...address,
  ...undo,
  ...reset,
  ...handOver,
  ...staffHandOver,
];
