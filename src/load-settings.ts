import type { LoadLimits } from './platform/http/admission.ts';

/** Per process that answers requests. */
export type LoadSettings = LoadLimits & {
  /** Connections to the database, and how many of them are kept for handing in. */
  poolSize: number;
  poolKept: number;
  /** Seconds a connection without a request is kept. */
  keepAlive: number;
  /** Seconds between saying that no more requests are wanted and taking none; for a proxy that asks /readyz. */
  drain: number;
};

type Given = {
  POOL_SIZE: number;
  POOL_KEPT?: number | undefined;
  POOL_WAIT: number;
  IN_FLIGHT: number;
  IN_FLIGHT_FIRST: number;
  KEEP_ALIVE: number;
  DRAIN: number;
};

/** Gathers them. At least one connection is left for everybody, whatever was asked for. */
export function loadOf(given: Given): LoadSettings {
  const kept = Math.min(given.POOL_KEPT ?? Math.floor(given.POOL_SIZE / 3), given.POOL_SIZE - 1);
  return {
    poolSize: given.POOL_SIZE,
    poolKept: kept,
    poolWait: given.POOL_WAIT,
    inFlight: given.IN_FLIGHT,
    inFlightFirst: given.IN_FLIGHT_FIRST,
    keepAlive: given.KEEP_ALIVE,
    drain: given.DRAIN,
  };
}
