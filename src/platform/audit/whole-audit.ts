/** A line with its detail (null once erased) and the head its chain has. */
export type ChainLine = {
  kind: string;
  id: string;
  position: number;
  act: string;
  /** Seconds since 1970 as PostgreSQL writes them: they are hashed. */
  at: string;
  actor: string | null;
  onBehalf: string | null;
  digest: Buffer;
  previous: Buffer | null;
  hash: Buffer;
  salt: Buffer | null;
  detail: string | null;
  headLength: number | null;
  headHash: Buffer | null;
};

export type ChainHead = { kind: string; id: string };

/** An anchor; those of the first form have no number and no list. */
export type Anchor = {
  number: number | null;
  at: string;
  takenAt: string;
  heads: number;
  changed: number | null;
  previous: Buffer | null;
  hash: Buffer;
};

/** A head an anchor lists, and the hash of the line it was the head at, as that is now. */
export type AnchoredHead = ChainHead & { number: number; length: number; hash: Buffer; lineHash: Buffer | null };

/** Everything there is to check. Lines are ordered by chain and position, heads by anchor. */
export type WholeAudit = {
  lines: () => AsyncIterable<ChainLine>;
  /** Heads of chains without any line. */
  emptyHeads: () => AsyncIterable<ChainHead>;
  anchors: () => AsyncIterable<Anchor>;
  anchored: () => AsyncIterable<AnchoredHead>;
};
