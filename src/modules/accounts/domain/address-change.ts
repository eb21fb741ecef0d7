import { days, minutes } from '../../../platform/time/instant.ts';

/** How long the code sent to a new address works, in technical time. */
export const addressCodeLifetime = minutes(20);

/** How long the old address may object, and a notice of a sign-in may be answered with "that was not me". */
export const objectionTime = days(7);

/** Codes one person may ask for in a quarter of an hour. */
export const addressCodeLimit = { limit: 5, windowSeconds: 900 };
