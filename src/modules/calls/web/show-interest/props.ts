import type { HeldMandate } from '../../../../platform/actions/actor.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { Parties } from '../../../mandates/index.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';
import type { InterestSummary } from '../../domain/interest-summary.ts';

/** Who helps with it, and in whose name the reader acts. */
export type Help = {
  parties: readonly Parties[];
  givePath: string | null;
  held: HeldMandate | null;
};

/** Something that happened, in words. */
export type HistoryLine = {
  words: string;
  at: Instant;
  /** "by X for Y", where somebody acted with a Vollmacht. */
  by?: string | null;
};

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
  help?: Help;
  /** A helper who may read and nothing else. */
  readsOnly?: boolean;
};
