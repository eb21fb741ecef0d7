import { addDaysInBerlin, fromBerlin, toBerlin } from '../../../platform/time/berlin.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { Criterion } from './call-content.ts';
import type { Judgement } from './scoring.ts';

export type NoticeOutcome = 'selected' | 'reserve' | 'not-selected';

/** Words for the municipality by criterion key; what belongs to no single criterion stands under `overallKey`. */
export type Feedback = Readonly<Record<string, string>>;

/** No criterion can have this key: keys made from titles have single hyphens. */
export const overallKey = 'overall--impression';

/** What is decided for an interest: the reserve rank counts from 1. */
export function outcomeOf(
  { selected, reserve }: { selected: readonly string[]; reserve: readonly string[] },
  interestId: string,
): { outcome: NoticeOutcome; reserveRank: number | null } {
  if (selected.includes(interestId)) return { outcome: 'selected', reserveRank: null };
  const place = reserve.indexOf(interestId);
  return place === -1 ? { outcome: 'not-selected', reserveRank: null } : { outcome: 'reserve', reserveRank: place + 1 };
}

/**
 * The reviewers' comments as a starting point, without names and points; staff writes the text for the municipality from
 * it. Comments on one criterion become one paragraph: two paragraphs would look as if the second belonged to nothing.
 */
export const feedbackDraft = (judgements: readonly Judgement[], criteria: readonly Criterion[]): Feedback =>
  Object.fromEntries(
    criteria.map(({ key }) => {
      const comments = judgements
        .filter(({ state, out }) => state === 'submitted' && !out)
        .map(({ scores }) => scores[key]?.comment.trim() ?? '')
        .filter((comment) => comment !== '');
      return [key, [...new Set(comments)].sort().map(asSentence).join(' ')];
    }),
  );

const asSentence = (text: string): string => (/[.!?…:]["“”»«)]?$/u.test(text) ? text : `${text}.`);

/** Criteria without words for the municipality. */
export const missingFeedback = (feedback: Feedback, criteria: readonly Criterion[]): string[] =>
  criteria.filter(({ key }) => (feedback[key] ?? '').trim() === '').map(({ key }) => key);

/** End (exclusive) of the calendar day that is this many days away: "bis 24 Uhr". */
export const endOfDayIn = (now: Instant, days: number): Instant =>
  addDaysInBerlin(fromBerlin(toBerlin(now).date), days + 1);

/**
 * Until when (exclusive) municipalities answer: the decided date, or, where it passed while the notices waited for
 * the ministry, as many days from now as the call gives everyone.
 */
export const answerDateOf = (decided: Instant | null, { now, days }: { now: Instant; days: number }): Instant =>
  decided !== null && decided > now ? decided : endOfDayIn(now, days);

/** An interest on the reserve list. */
export type Waiting = { interestId: string; reserveRank: number };

/** Who is offered a place next: the first on the list, as long as the list holds. */
export function nextInReserve(waiting: readonly Waiting[], validUntil: Instant | null, now: Instant): Waiting | null {
  if (validUntil === null || now >= validUntil) return null;
  return [...waiting].sort((one, other) => one.reserveRank - other.reserveRank)[0] ?? null;
}
