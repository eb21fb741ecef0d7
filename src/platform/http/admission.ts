import type { GateWait } from '../db/connection-gate.ts';

/** How much is taken on at a time, per process. */
export type LoadLimits = {
  /** Requests worked on at a time. */
  inFlight: number;
  /** As many more of those that come first. */
  inFlightFirst: number;
  /** Milliseconds somebody may have waited for a connection before others are turned away at the door. */
  poolWait: number;
};

/** Who is in, and how many were turned away since the start. */
export type AdmissionCounts = {
  inFlight: { ordinary: number; first: number };
  refused: { 'in-flight': number; 'pool-wait': number; first: number };
};

export type Admission = {
  /** A place, and how to leave it; null when the request is to be turned away. */
  enter: (isFirst: boolean) => (() => void) | null;
  counts: () => AdmissionCounts;
};

/**
 * Decides at the door who is let in. What is turned away early costs next to nothing and can come again; what waits in
 * a long queue costs its sender the time and everybody else the connection.
 */
export function openAdmission(
  limits: LoadLimits = { inFlight: Infinity, inFlightFirst: Infinity, poolWait: Infinity },
  wait: () => GateWait = () => ({ waiting: 0, longest: 0 }),
): Admission {
  const inFlight = { ordinary: 0, first: 0 };
  const refused = { 'in-flight': 0, 'pool-wait': 0, first: 0 };
  const reasonAgainst = (isFirst: boolean): keyof typeof refused | null => {
    if (isFirst) return inFlight.first < limits.inFlightFirst ? null : 'first';
    if (inFlight.ordinary >= limits.inFlight) return 'in-flight';
    return wait().longest > limits.poolWait ? 'pool-wait' : null;
  };
  return {
    counts: () => ({ inFlight: { ...inFlight }, refused: { ...refused } }),
    enter: (isFirst) => {
      const reason = reasonAgainst(isFirst);
      if (reason !== null) {
        refused[reason] += 1;
        return null;
      }
      const kind = isFirst ? 'first' : 'ordinary';
      inFlight[kind] += 1;
      return () => {
        inFlight[kind] -= 1;
      };
    },
  };
}
