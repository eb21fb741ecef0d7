import { deciding } from './decide.ts';
import { handingIn } from './hand-in-bids.ts';
import { preparation } from './prepare-call.ts';
import { reviewing } from './review-bids.ts';
import type { PlayEvent } from './screenplay.ts';

/** Everything that happens by itself, in order of time. */
export const screenplay: readonly PlayEvent[] = [...preparation, ...handingIn, ...reviewing, ...deciding].toSorted(
  (a, b) => a.at - b.at,
);
