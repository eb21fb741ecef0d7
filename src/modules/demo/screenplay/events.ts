import type { PlayEvent } from './screenplay.ts';

/** Everything that happens by itself, in order of time. */
export const screenplay: readonly PlayEvent[] = [];
