import type { Instant } from '../../../platform/time/instant.ts';
import type { MinistryStep } from './call-record.ts';
import type { DecisionDraft } from './decision.ts';
import type { NoticeOutcome } from './notices.ts';

/** A municipality with what was decided for it. */
export type AdvanceRow = {
  interestId: string;
  number: string;
  name: string;
  type: string;
  landLabel: string;
  population: number | null;
  outcome: NoticeOutcome;
  reserveRank: number | null;
};

/** A decision that is signed and what its list says, ahead of the notices. */
export type AdvanceList = {
  decision: DecisionDraft & { /** Hex. */ hash: string | null };
  rows: readonly AdvanceRow[];
  /** The questions to the ministry about exactly this decision. */
  steps: { decision: MinistryStep | null; notices: MinistryStep | null };
  /** When the municipalities were told; null as long as the list is confidential. */
  toldAt: Instant | null;
};
