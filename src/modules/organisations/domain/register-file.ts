import type { Unreadable } from './register-fault.ts';
import type { RegisterUnit } from './register-unit.ts';

/** A register file as read: nothing in it is known to be wrong. */
export type RegisterFile = {
  kind: 'gv100ad' | 'csv';
  /** ISO date of the facts (Gebietsstand); a CSV does not tell it. */
  date: string | null;
  units: readonly RegisterUnit[];
  /** Uninhabited areas outside any municipality, which the platform has no use for. */
  uninhabited: number;
};

export type RegisterReading = { ok: true; file: RegisterFile } | Unreadable;
