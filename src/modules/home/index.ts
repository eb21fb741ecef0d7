/** Start page, service pages and feedback: what belongs to no part of the programmes. */
export { homeModule, type HomeOptions } from './manifest.ts';
export { homePaths } from './web/paths.ts';
