import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { CallContent } from '../../domain/call-content.ts';

/** Where a municipality stands after the notices. */
export type NoticeState =
  | 'selected'
  | 'accepted'
  | 'declined'
  /** The deadline is over, the place not passed on yet. */
  | 'overdue'
  | 'expired'
  | 'dropped-out'
  | 'reserve'
  | 'reserve-ended'
  | 'not-selected';

export type NoticePageProps = {
  language: Language;
  handle: string;
  number: string;
  name: string;
  state: NoticeState;
  /** Offered from the reserve list. */
  fromReserve: boolean;
  answerUntil: Instant | null;
  reserve: { rank: number; until: Instant | null } | null;
  closeAtCut: boolean;
  content: Pick<CallContent, 'criteria' | 'contact' | 'title' | 'reservation'>;
  /** German, as staff wrote it. */
  feedback: Readonly<Record<string, string>>;
  contact: string;
  mayAnswer: boolean;
  typed: { response: string; reason: string };
  errors: FieldErrors;
};
