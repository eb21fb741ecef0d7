import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { isOut } from '../domain/conflict.ts';
import { mayReadEvidence, maySeeRound } from '../domain/policy.ts';
import { areComplete } from '../domain/scoring.ts';
import { findConflicts } from '../store/conflicts.ts';
import { findDecision, findSignatures } from '../store/decisions.ts';
import { findBidders } from '../store/review-interests.ts';
import { findJudgements, findReviews } from '../store/reviews.ts';
import { callParams, exampleCallId, loadApiRound } from './load-api-round.ts';

const exampleId = '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d13';
const given = { params: { call: exampleCallId } };

const reviewSchema = z
  .strictObject({
    own: z.boolean(),
    state: z.enum(['assigned', 'saved', 'submitted', 'abstained']),
    third: z.boolean(),
    scores: z.record(z.string(), z.strictObject({ points: z.number().nullable(), comment: z.string() })),
    remark: z.string(),
  })
  .meta({ id: 'Review' });

const orNull = (when: Instant | null): string | null => (when === null ? null : timeOf(when));

/** Reviews and the decision, under the rules of the pages: nothing of others before the blind opens. */
export const staffReviewOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.list-reviews',
    method: 'GET',
    path: '/api/v1/staff/calls/{call}/reviews',
    tag: 'Staff',
    summary: 'Reviews by bidder: your own, and those of others once all of a bidder are in',
    description: 'No names of reviewers. Bidders you are out for are left out.',
    scopes: ['staff.reviews'],
    params: callParams,
    output: z.strictObject({
      items: z.array(
        z.strictObject({
          interestId: z.string(),
          number: z.string(),
          name: z.string(),
          complete: z.boolean(),
          reviews: z.array(reviewSchema),
        }),
      ),
    }),
    examples: {
      ...given,
      output: {
        items: [{ interestId: exampleId, number: 'ZD-2027-000017', name: 'Musterstadt', complete: false, reviews: [] }],
      },
    },
    handle: async (x, { params }) => {
      const round = await loadApiRound(x, params.call);
      if (round === null || (round.seat === null && !mayReadEvidence(x.actor))) return refuseWith('forbidden');
      const { personId } = x.actor;
      const { call } = round;
      const found = await x.read(async (db) => ({
        bidders: await findBidders(db, call.id),
        judgements: await findJudgements(db, call.id),
        reviews: await findReviews(db, call.id),
        conflicts: await findConflicts(db, call.id),
      }));
      const hidden = new Set(
        found.conflicts.filter((one) => one.personId === personId && isOut(one)).map(({ interestId }) => interestId),
      );
      const seesOthers = maySeeRound(x.actor, round.seat, round.isOut);
      const items = found.bidders
        .filter(({ id }) => !hidden.has(id))
        .map(({ id, number, name }) => {
          const judgements = found.judgements.get(id) ?? [];
          const complete = areComplete(judgements);
          const counting = new Set(judgements.filter(({ out }) => !out).map(({ reviewer }) => reviewer));
          const reviews = found.reviews
            .filter((review) => review.interestId === id && counting.has(review.personId))
            .filter((review) => review.personId === personId || (seesOthers && complete))
            .map((review) => ({
              own: review.personId === personId,
              state: review.state,
              third: review.third,
              scores: review.scores,
              remark: review.remark,
            }));
          return { interestId: id, number, name, complete, reviews };
        });
      return give({ items });
    },
  }),
  defineOperation({
    name: 'calls.show-decision',
    method: 'GET',
    path: '/api/v1/staff/calls/{call}/decision',
    tag: 'Staff',
    summary: 'The decision with the ranking as it was signed, and its signatures without names',
    scopes: ['staff.decisions'],
    params: callParams,
    output: z.strictObject({
      state: z.enum(['draft', 'for-signature', 'signed', 'released']),
      selected: z.array(z.string()),
      reserve: z.array(z.string()),
      standings: z.array(
        z.strictObject({
          interestId: z.string(),
          number: z.string(),
          name: z.string(),
          rank: z.int(),
          mean: z.number(),
          low: z.number(),
          high: z.number(),
          reviews: z.int(),
        }),
      ),
      numberReason: z.string(),
      orderReason: z.string(),
      sha256: z.string().nullable(),
      metAt: timeSchema.nullable(),
      answerUntil: timeSchema.nullable(),
      reserveValidUntil: timeSchema.nullable(),
      releasedAt: timeSchema.nullable(),
      signatures: z.array(
        z.strictObject({ sha256: z.string(), signedAt: timeSchema, method: z.enum(['sign-in', 'paper']) }),
      ),
    }),
    examples: {
      ...given,
      output: {
        state: 'draft',
        selected: [exampleId],
        reserve: [],
        standings: [],
        numberReason: '',
        orderReason: '',
        sha256: null,
        metAt: null,
        answerUntil: null,
        reserveValidUntil: null,
        releasedAt: null,
        signatures: [],
      },
    },
    handle: async (x, { params }) => {
      const round = await loadApiRound(x, params.call);
      if (round === null || !maySeeRound(x.actor, round.seat, round.isOut)) return refuseWith('forbidden');
      const found = await x.read(async (db) => {
        const decision = await findDecision(db, { callId: round.call.id });
        return decision === null ? null : { decision, signatures: await findSignatures(db, decision.id) };
      });
      if (found === null) return refuseWith('not-found');
      const { decision, signatures } = found;
      return give({
        state: decision.state,
        selected: decision.selected,
        reserve: decision.reserve,
        standings: decision.standings.map(({ interestId, number, name, rank, mean, low, high, reviews }) => ({
          interestId,
          number,
          name,
          rank,
          mean,
          low,
          high,
          reviews,
        })),
        numberReason: decision.numberReason,
        orderReason: decision.orderReason,
        sha256: decision.hash,
        metAt: orNull(decision.metAt),
        answerUntil: orNull(decision.answerUntil),
        reserveValidUntil: orNull(decision.reserveValidUntil),
        releasedAt: orNull(decision.releasedAt),
        signatures: signatures.map(({ hash, signedAt, method }) => ({
          sha256: hash,
          signedAt: timeOf(signedAt),
          method,
        })),
      });
    },
  }),
];
