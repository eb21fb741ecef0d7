import { days, plus, type Instant } from '../../../platform/time/instant.ts';

/** For three days an erasure can be taken back; also who has got into somebody's account can't do harm at once. */
export const erasureDue = (askedAt: Instant): Instant => plus(askedAt, days(3));
