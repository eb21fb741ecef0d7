import type { InterestState } from './interest-state.ts';

/** How the places of a decision stand: a place is only taken once a municipality has accepted it. */
export type PlaceCounts = { places: number; accepted: number; offered: number; free: number };

/** Counts them by the states of the interests. */
export function placeCounts(states: readonly InterestState[], places: number): PlaceCounts {
  const accepted = states.filter((state) => state === 'accepted' || state === 'contracted').length;
  const offered = states.filter((state) => state === 'selected').length;
  return { places, accepted, offered, free: Math.max(0, places - accepted - offered) };
}
