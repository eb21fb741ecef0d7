import type { Module } from '../../platform/module.ts';
import { callTexts } from './texts/call/call-texts.ts';
import { callRoutes } from './web/call-routes.ts';

/** What the module says of itself. */
export const callsModule: Module = {
  name: 'calls',
  texts: callTexts,
  routes: [...callRoutes],
};
