import type { Language } from '../../../../platform/i18n/languages.ts';
import type { BalanceLine } from '../../domain/balance.ts';
import type { ShownFirstView } from '../../domain/first-view.ts';
import type { RoundOf } from '../review-crumbs.tsx';

/** What is said of a bidder before and after the decision. */
export type SelectionState = 'proposed' | 'to-discuss' | 'below' | 'selected' | 'reserve' | 'not-selected';

/** A bidder in the ranking. */
export type RankedBidder = {
  id: string;
  rank: number;
  name: string;
  number: string;
  facts: string;
  mean: number;
  low: number;
  high: number;
  reviews: number;
  state: SelectionState;
  isShortlisted: boolean;
};

export type SelectionPageProps = {
  language: Language;
  round: RoundOf;
  places: { planned: number; affordable: number };
  reviews: { done: number; total: number; open: readonly string[] };
  voters: { present: number; all: number; out: number; quorum: number };
  ranking: readonly RankedBidder[];
  close: boolean;
  balance: { lands: readonly BalanceLine[]; sizes: readonly BalanceLine[]; kinds: readonly BalanceLine[] };
  decision: 'none' | 'draft' | 'for-signature' | 'signed' | 'released';
  mayLead: boolean;
  rules: SelectionRules;
  /** What the panel said first: of how many it said something, and whether the reader may record it now. */
  firstView: { view: ShownFirstView | null; said: number; all: number; mayRecord: boolean };
  /** Whether "Berechnung zeigen" leads to figures, or says what is missing. */
  missing: readonly string[];
  shortlist: { mayChange: boolean; revision: number };
  /** Why the last deed did not work. */
  fault: string | null;
};

/** The rules of the call that the meeting goes by. */
export type SelectionRules = {
  most: number | null;
  quorum: number;
  signatures: number;
  reviewsPerInterest: number;
  thirdReviewFrom: number;
};
