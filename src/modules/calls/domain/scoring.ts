import type { Criterion } from './call-content.ts';

/** Points and the words for them; `points` is null as long as no box is chosen. */
export type Score = { points: number | null; comment: string };

/** Scores by criterion key. */
export type Scores = Readonly<Record<string, Score>>;

/** 'assigned' (not begun) -> 'saved' -> 'submitted'; 'abstained' leaves every average. */
export type ReviewState = 'assigned' | 'saved' | 'submitted' | 'abstained';

/** What one person gave one interest. `out`: a conflict is declared or decided, so it counts nowhere. */
export type Judgement = { reviewer: string; state: ReviewState; scores: Scores; out: boolean };

/** A reviewer's weighted mean over all criteria, on a scale from 0 to 100. */
export type Total = { reviewer: string; total: number };

/** The best a criterion can get (R4.5). */
export const mostPoints = 4;

/** What keeps a review from being handed in, by criterion. */
export type ScoreFault = { criterion: string; kind: 'points-missing' | 'points-unknown' | 'comment-missing' };

/** What keeps a review from being handed in: every criterion needs points, and the two ends of the scale a comment. */
export const scoreFaults = (scores: Scores, criteria: readonly Criterion[]): ScoreFault[] =>
  criteria.flatMap(({ key }): ScoreFault[] => {
    const score = scores[key];
    const points = score?.points ?? null;
    if (points === null) return [{ criterion: key, kind: 'points-missing' }];
    if (!isPoints(points)) return [{ criterion: key, kind: 'points-unknown' }];
    const extreme = points === 0 || points === mostPoints;
    return extreme && score?.comment.trim() === '' ? [{ criterion: key, kind: 'comment-missing' }] : [];
  });

/** Whether a number is one of the boxes 0 to 4. */
export const isPoints = (points: number): boolean => Number.isInteger(points) && points >= 0 && points <= mostPoints;

/** Weighted mean of the points, 0 to 100, or null while a criterion has none. Weights need not add up to anything. */
export function weightedMean(scores: Scores, criteria: readonly Criterion[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { key, weight } of criteria) {
    const points = scores[key]?.points ?? null;
    if (points === null) return null;
    sum += points * weight;
    weights += weight;
  }
  return weights === 0 ? null : (sum / (weights * mostPoints)) * 100;
}

/** Totals of an interest that count: handed in, by people without conflict. */
export const totalsOf = (judgements: readonly Judgement[], criteria: readonly Criterion[]): Total[] =>
  judgements
    .filter(({ state, out }) => state === 'submitted' && !out)
    .flatMap(({ reviewer, scores }) => {
      const total = weightedMean(scores, criteria);
      return total === null ? [] : [{ reviewer, total }];
    });

/** Mean of several totals, or null without any. */
export const meanOf = (totals: readonly number[]): number | null =>
  totals.length === 0 ? null : totals.reduce((sum, total) => sum + total, 0) / totals.length;

/** Mean points of one criterion over those who count, 0 to 4, or null. */
export const criterionMean = (judgements: readonly Judgement[], criterion: string): number | null =>
  meanOf(
    judgements
      .filter(({ state, out }) => state === 'submitted' && !out)
      .flatMap(({ scores }) => scores[criterion]?.points ?? []),
  );

/** How far the reviewers are apart, in points of the scale to 100. */
export const spreadOf = (totals: readonly number[]): number =>
  totals.length < 2 ? 0 : Math.max(...totals) - Math.min(...totals);

/** Whether everyone who was asked has answered; until then nobody sees another's scores. */
export const areComplete = (judgements: readonly Judgement[]): boolean =>
  judgements.length > 0 && judgements.every(({ state, out }) => out || state === 'submitted' || state === 'abstained');

/** The rules of a call that say how often an interest is read; `thirdReviewFrom` in points of the boxes 0 to 4. */
export type ReviewRules = { reviewsPerInterest: number; thirdReviewFrom: number };

/** A part of the scale to 100 in points of the boxes 0 to 4. */
export const inPoints = (part: number): number => Math.round((part / 100) * mostPoints * 1e6) / 1e6;

/**
 * How many more people should read an interest: those missing because of abstentions and conflicts,
 * and one more when the complete reviews are too far apart and no further review settled it yet.
 */
export function missingReviews(
  judgements: readonly Judgement[],
  criteria: readonly Criterion[],
  rules: ReviewRules,
): number {
  const counting = judgements.filter(({ state, out }) => !out && state !== 'abstained').length;
  if (counting < rules.reviewsPerInterest) return rules.reviewsPerInterest - counting;
  if (counting > rules.reviewsPerInterest || !areComplete(judgements)) return 0;
  const spread = spreadOf(totalsOf(judgements, criteria).map(({ total }) => total));
  return inPoints(spread) >= rules.thirdReviewFrom ? 1 : 0;
}
