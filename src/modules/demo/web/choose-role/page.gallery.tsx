import type { GalleryEntry } from '../../../../platform/gallery-entry.ts';
import { personas } from '../../domain/personas.ts';
import { ChooseRolePage } from './page.tsx';

/** The choice of a role. */
export const gallery: readonly GalleryEntry[] = [
  {
    name: 'demo.show-roles',
    route: 'demo.show-roles',
    audience: 'public',
    title: 'roles',
    body: (language) => (
      <ChooseRolePage
        language={language}
        roles={personas.map(({ key, label, group }) => ({ id: key, label, group, current: key === 'lead' }))}
      />
    ),
  },
];
