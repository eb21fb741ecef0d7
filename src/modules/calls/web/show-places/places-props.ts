import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import type { Instant } from '../../../../platform/time/instant.ts';
import type { Channel } from '../../domain/interest-record.ts';
import type { PlaceCounts } from '../../domain/place-counts.ts';
import type { RoundOf } from '../review-crumbs.tsx';

export type OfferWord = 'accepted' | 'declined' | 'expired' | 'dropped-out' | 'withdrawn';

/** One answer to an offer as it was kept. */
export type ShownAnswer = {
  word: OfferWord;
  reason: string;
  channel: Channel;
  /** The day it reached the agency, where staff entered it. */
  receivedAt: Instant | null;
  recordedAt: Instant;
};

/** One offer in the history of the places. */
export type ShownOffer = {
  interestId: string;
  name: string;
  origin: 'decision' | 'reserve';
  rank: number | null;
  offeredAt: Instant;
  answerUntil: Instant;
  /** When its place goes on without an answer. */
  passesOnAt: Instant;
  word: OfferWord | null;
  answers: readonly ShownAnswer[];
  /** What staff may enter for it: an answer, one that came in time but is found only now, a drop-out, or nothing. */
  entry: 'answer' | 'found' | 'drop-out' | null;
};

/** What staff typed for one offer, with what is wrong with it. */
export type TypedEntry = {
  interestId: string;
  response: string;
  channel: string;
  on: string;
  reason: string;
  errors: FieldErrors;
};

export type PlacesPageProps = {
  language: Language;
  round: RoundOf;
  counts: PlaceCounts;
  offers: readonly ShownOffer[];
  waiting: readonly { name: string; rank: number }[];
  validUntil: Instant | null;
  now: Instant;
  mayChange: boolean;
  fault: string | null;
  typed: TypedEntry | null;
};
