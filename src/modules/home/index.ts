/** Start page, service pages and feedback: what belongs to no part of the programmes. */
export { forgetReplyAddresses } from './jobs/forget-reply-addresses.ts';
export { homeModule, homePersonalData, type HomeOptions } from './manifest.ts';
export { homePaths } from './web/paths.ts';
