import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { chronicle } from '../../domain/chronicle.ts';
import { ChroniclePage } from './page.tsx';

/** The chronicle. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'demo.show-chronicle',
    route: 'demo.show-chronicle',
    audience: 'public',
    title: 'chronicle',
    body: (language) => <ChroniclePage language={language} chapters={chronicle} />,
  },
];
