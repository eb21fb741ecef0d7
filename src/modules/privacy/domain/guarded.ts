import type { Instant } from '../../../platform/time/instant.ts';

/** A legal hold as it is shown. */
export type Hold = {
  id: string;
  heldId: string;
  reason: string;
  placedAt: Instant;
  untilAt: Instant;
  liftedAt: Instant | null;
  placedBy: string | null;
};

/** A public file offered to the archive. */
export type ArchiveOffer = {
  fileId: string;
  title: string;
  offeredAt: Instant;
  answer: 'taken' | 'declined' | null;
  answeredAt: Instant | null;
};

/** A period as it is set, in whole months or days. */
export type SetPeriod = { name: string; months: number; days: number };

/** A line of the chain of proofs. */
export type Proof = {
  position: number;
  kind: string;
  cause: 'end' | 'wish' | 'replay';
  rows: number;
  erasedAt: Instant;
  hash: string;
};
