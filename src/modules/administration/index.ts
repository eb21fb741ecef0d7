/** Administration: what keeps the platform itself running, in one place for the few who do that. */
export { administrationModule, type AdministrationOptions } from './manifest.ts';
