/** Calls: from a draft to a signed selection. */
export { callsModule } from './manifest.ts';
