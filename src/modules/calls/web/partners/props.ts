import type { Language } from '../../../../platform/i18n/languages.ts';
import type { InterestRecord } from '../../domain/interest-record.ts';

/** An answer as it was typed for a partner. */
export type RecordedAnswer = { answer: string; signer: string; reservation: string; channel: string; on: string };

/** What was typed for a new partner. */
export type TypedPartner = {
  name: string;
  kind: string;
  email: string;
  phone: string;
  language: string;
  allowance: string;
};

export type PartnersProps = {
  language: Language;
  record: InterestRecord;
  handle: string;
  /** Hash of what would be signed now. */
  contentHash: string;
  today: string;
  editable: boolean;
  typed?: TypedPartner | undefined;
  error?: { field: keyof TypedPartner; message: string } | undefined;
  /** What went wrong with one of the partners. */
  partnerError?: { partner: string; message: string; typed?: RecordedAnswer | undefined } | undefined;
};
