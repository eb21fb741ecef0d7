import type { Instant } from '../../../platform/time/instant.ts';
import type { LocalText } from './call-content.ts';
import type { CallTerms } from './working-terms.ts';

export type CallStage = 'draft' | 'with-ministry' | 'published' | 'cancelled';

/** A call as it is stored. Once published, content and times are those of the newest published version. */
export type StoredCall = CallTerms & {
  id: string;
  slug: string;
  programmeId: string;
  fileNumber: string;
  stage: CallStage;
  version: number;
  revision: number;
  amendment: CallTerms | null;
  publishedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelReason: LocalText | null;
  createdAt: Instant;
};

/** A published version: what it says, its hash, and what an amendment changed. */
export type CallVersion = CallTerms & {
  callId: string;
  version: number;
  hash: Buffer;
  note: LocalText | null;
  publishedAt: Instant;
};

/** What the ministry may be asked to agree to. */
export const ministryStepKinds = ['publication', 'decision', 'notices'] as const;
export type MinistryStepKind = (typeof ministryStepKinds)[number];

/** A question to the ministry and its answer. */
export type MinistryStep = {
  callId: string;
  step: MinistryStepKind;
  askedAt: Instant;
  askedBy: string | null;
  answeredAt: Instant | null;
  answeredBy: string | null;
  agreed: boolean | null;
  note: string;
  /** From this instant on it may be done; null for at once. */
  embargoUntil: Instant | null;
  /** Hash, in hexadecimal, of the decision it was asked about; null for the publication of the call. */
  aboutHash: string | null;
};
