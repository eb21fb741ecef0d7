import type { DueJob, Module } from '../../platform/module.ts';
import { screenplay } from './screenplay/events.ts';
import { demoTexts } from './texts/demo-texts.ts';
import { chooseRoleRoutes } from './web/choose-role/routes.tsx';
import { moveClockRoutes } from './web/move-clock/routes.tsx';
import { readPostRoutes } from './web/read-post/routes.tsx';
import { chronicleRoutes } from './web/show-chronicle/routes.tsx';

export type DemoOptions = { jobs: readonly DueJob[]; resetDemo: ((station: string) => void) | null };

/** The demo: one-click roles, a clock that moves, the mailbox, and the chronicle of what really was. */
export const demoModule = ({ jobs, resetDemo }: DemoOptions): Module => ({
  name: 'demo',
  texts: [demoTexts],
  routes: [
    ...chooseRoleRoutes,
    ...moveClockRoutes({ jobs, events: screenplay, resetDemo }),
    ...readPostRoutes,
    ...chronicleRoutes,
  ],
  gallery: async () => [
    ...(await import('./web/choose-role/page.gallery.tsx')).gallery,
    ...(await import('./web/move-clock/page.gallery.tsx')).gallery,
    ...(await import('./web/read-post/page.gallery.tsx')).gallery,
    ...(await import('./web/show-chronicle/page.gallery.tsx')).gallery,
  ],
});
