import type { Instant } from '../../../../platform/time/instant.ts';
import { letterState, maskedAddress, type LetterState } from '../../domain/letter-state.ts';

/** A letter as it is listed: the address masked, no subject, no body. */
export type LetterRow = {
  id: string;
  kind: string;
  recipient: string;
  language: string;
  state: LetterState;
  createdAt: Instant;
  sentAt: Instant | null;
  nextAt: Instant | null;
  attempts: number;
  error: string | null;
};

type Stored = {
  id: string;
  kind: string;
  recipient: string;
  language: string;
  createdAt: Instant;
  sentAt: Instant | null;
  cancelledAt: Instant | null;
  attempts: number;
  nextAttemptAt: Instant;
  lastError: string | null;
};

/** What of a letter is shown. */
export function letterRow(letter: Stored): LetterRow {
  const { id, kind, language, createdAt, sentAt, attempts } = letter;
  const state = letterState(letter);
  return {
    id,
    kind,
    language,
    createdAt,
    sentAt,
    attempts,
    state,
    recipient: maskedAddress(letter.recipient),
    nextAt: state === 'waiting' || state === 'retrying' ? letter.nextAttemptAt : null,
    error: letter.lastError,
  };
}
