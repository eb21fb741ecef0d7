import { fromBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';

/** Whether a text is a date in Berlin that has begun: what staff or applicants write down has happened. */
export const isPastDay = (text: string, now: Instant): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text)) && fromBerlin(text) <= now;
