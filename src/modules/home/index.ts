/** Start page, service pages and feedback: what belongs to no part of the programmes. */
export { forgetReplyAddresses } from './jobs/forget-reply-addresses.ts';
export { homeModule, type HomeOptions } from './manifest.ts';
export { homePersonalData } from './personal-data.ts';
export { homePaths } from './web/paths.ts';
