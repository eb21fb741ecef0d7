import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestSummary } from '../../domain/interest-summary.ts';

/** Something that happened, in words. */
export type HistoryLine = { words: string; at: Instant };

export type ShowInterestProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  summary: InterestSummary;
  history: readonly HistoryLine[];
  /** Nobody's account yet: the address is the key. */
  guest: boolean;
  addressError?: string | undefined;
  addressEmail?: string | undefined;
  addressSent?: boolean;
  scanError?: string | undefined;
  /** Where the notice can be read, once it is there. */
  noticePath?: string | null;
};
