import type { Db } from '../../../../platform/db/database.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import type { FieldErrors } from '../../../../platform/http/parse-form.ts';
import type { Route } from '../../../../platform/http/route.ts';
import type { Language } from '../../../../platform/i18n/languages.ts';
import { abstain } from '../../actions/abstain.ts';
import { saveReview } from '../../actions/save-review.ts';
import { submitReview } from '../../actions/submit-review.ts';
import type { ReviewRefusal } from '../../actions/write-review.ts';
import { localText, type Criterion } from '../../domain/call-content.ts';
import { mayOpen } from '../../domain/conflict.ts';
import { nextReview } from '../../domain/next-review.ts';
import { scoreFaults, type Scores } from '../../domain/scoring.ts';
import { visibleToReviewers } from '../../domain/visible-to-reviewers.ts';
import { findConflict } from '../../store/conflicts.ts';
import { findBidders, type Bidder } from '../../store/review-interests.ts';
import { findProgress, findReviews, type Review } from '../../store/reviews.ts';
import { findSubmission, type Submission } from '../../store/submissions.ts';
import { reviewTexts } from '../../texts/review/review-texts.ts';
import { isKey, loadRound, type Round } from '../load-round.ts';
import { reviewPaths } from '../review-paths.ts';
import { WriteReviewPage } from './page.tsx';

/** Reading and rating one interest. */
export const writeReviewRoutes: readonly Route[] = [
  {
    name: 'calls.show-review',
    method: 'GET',
    path: '/gremium/:call/bewertungen/:interest',
    audience: 'staff',
    handle: (x) => reviewPage(x, null, {}),
  },
  {
    name: 'calls.write-review',
    method: 'POST',
    path: '/gremium/:call/bewertungen/:interest',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      const interestId = x.params['interest'];
      if (round === null || !isKey(interestId)) return x.forbidden();
      const form = await x.form();
      const scores = scoresOf(form, round.call.content.criteria);
      const input = { interestId, scores, remark: form.text('remark'), revision: Number(form.text('revision')) };
      const deed = form.text('deed');
      const result = deed === 'submit' ? await x.act(submitReview, input) : await x.act(saveReview, input);
      if (!result.ok) return notWritten(x, form, { round, scores, reason: result.reason });
      if (deed !== 'save') return toNext(x, round, interestId);
      return x.redirect(`${reviewPaths.review(x.language, round.call.id, interestId)}?gespeichert=ja`);
    },
  },
  {
    name: 'calls.abstain',
    method: 'POST',
    path: '/gremium/:call/bewertungen/:interest/enthalten',
    audience: 'staff',
    handle: async (x) => {
      const round = await loadRound(x);
      const interestId = x.params['interest'];
      if (round === null || !isKey(interestId)) return x.forbidden();
      const reason = (await x.form()).text('abstain-reason');
      const result = await x.act(abstain, { interestId, reason });
      if (result.ok || result.reason === 'handed-in') return toNext(x, round, interestId);
      if (result.reason === 'reason-missing') {
        return reviewPage(x, null, { 'abstain-reason': reviewTexts.in(x.language)('review.error.reason') });
      }
      return x.forbidden();
    },
  },
];

type NotWritten = { round: Round; scores: Scores; reason: ReviewRefusal | 'incomplete' };

/** The same page with what was typed and what is wrong with it. */
function notWritten(
  x: Exchange,
  form: FormValues,
  { round, scores, reason }: NotWritten,
): Promise<Response> | Response {
  switch (reason) {
    case 'incomplete':
      return reviewPage(x, form, scoreErrors(scores, round.call.content.criteria, x.language));
    case 'changed':
      return reviewPage(x, form, { form: reviewTexts.in(x.language)('review.error.changed') });
    case 'handed-in':
      return x.redirect(reviewPaths.review(x.language, round.call.id, x.params['interest'] ?? ''));
    default:
      return x.forbidden();
  }
}

function scoreErrors(scores: Scores, criteria: readonly Criterion[], language: Language): FieldErrors {
  const t = reviewTexts.in(language);
  const title = (key: string): string => {
    const criterion = criteria.find((known) => known.key === key);
    return criterion === undefined ? '' : localText(criterion.title, language).words;
  };
  return Object.fromEntries(
    scoreFaults(scores, criteria).map(({ criterion, kind }) => [
      kind === 'comment-missing' ? `comment-${criterion}` : `points-${criterion}`,
      t(`review.error.${kind}`, { criterion: title(criterion) }),
    ]),
  );
}

const scoresOf = (form: FormValues, criteria: readonly Criterion[]): Scores =>
  Object.fromEntries(
    criteria.map(({ key }) => {
      const points = form.text(`points-${key}`);
      return [key, { points: points === '' ? null : Number(points), comment: form.text(`comment-${key}`) }];
    }),
  );

/** On to the own review that needs it most, or back to the list. */
async function toNext(x: Exchange, { call }: Round, but: string): Promise<Response> {
  const { bidders, progress } = await x.read(async (db) => ({
    bidders: await findBidders(db, call.id),
    progress: await findProgress(db, call.id),
  }));
  const own = progress
    .filter(({ personId, isOut }) => personId === x.actor.personId && !isOut)
    .map((review) => ({ ...review, number: bidders.find(({ id }) => id === review.interestId)?.number ?? '' }));
  const next = nextReview(own, progress, but);
  return x.redirect(
    next === null ? reviewPaths.reviews(x.language, call.id) : reviewPaths.review(x.language, call.id, next),
  );
}

type Wanted = { callId: string; interestId: string; personId: string };
type LoadedReview = { submission: Submission; review: Review; bidder: Bidder };

/** One's own review with what is to be read, for who has declared and is not out. */
async function loadReview(db: Db, { callId, interestId, personId }: Wanted): Promise<LoadedReview | null> {
  if (!mayOpen(await findConflict(db, interestId, personId))) return null;
  const submission = await findSubmission(db, interestId);
  const reviews = await findReviews(db, callId);
  const review = reviews.find((one) => one.interestId === interestId && one.personId === personId);
  const bidder = (await findBidders(db, callId)).find(({ id }) => id === interestId);
  return submission === undefined || review === undefined || bidder === undefined
    ? null
    : { submission, review, bidder };
}

const typedReview = (form: FormValues | null, { call }: Round): { scores?: Scores; remark?: string } =>
  form === null ? {} : { scores: scoresOf(form, call.content.criteria), remark: form.text('remark') };

async function reviewPage(x: Exchange, form: FormValues | null, errors: FieldErrors): Promise<Response> {
  const round = await loadRound(x);
  const interestId = x.params['interest'];
  const { personId } = x.actor;
  const seat = round?.seat ?? null;
  if (round === null || seat === null || !isKey(interestId) || personId === null) return x.forbidden();
  const { call } = round;
  const found = await x.read((db) => loadReview(db, { callId: call.id, interestId, personId }));
  if (found === null) return x.forbidden();
  const { submission, review, bidder } = found;
  return x.page({
    title: reviewTexts.in(x.language)('review.title', { name: bidder.name }),
    wide: true,
    ...(Object.keys(errors).length > 0 ? { status: 422 as const } : {}),
    body: (
      <WriteReviewPage
        language={x.language}
        round={{ id: call.id, title: call.content.title }}
        interest={{
          id: bidder.id,
          number: bidder.number,
          name: bidder.name,
          facts: [bidder.type, bidder.landLabel].filter((fact) => fact !== '').join(' · '),
        }}
        content={visibleToReviewers(submission.content)}
        frame={call.content}
        review={{ ...review, ...typedReview(form, round) }}
        saved={x.url.searchParams.get('gespeichert') === 'ja'}
        errors={errors}
      />
    ),
  });
}
