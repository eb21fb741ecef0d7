import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { pageOf, pageQuery, pageSchema } from '../../../platform/api/page-of.ts';
import { signedHash } from '../actions/content-hash.ts';
import { summaryOf } from '../domain/interest-summary.ts';
import { findInterestsOf } from '../store/interests.ts';
import { findSubmission } from '../store/submissions.ts';
import {
  answerSchema,
  exampleInterest,
  exampleInterestLine,
  interestLine,
  interestLineSchema,
  interestSchema,
  interestView,
} from './interest-schema.ts';
import { exampleHandle, handleParams, loadOwnInterest } from './load-own-interest.ts';
import { obstacleSchema, obstacleView } from './obstacle-view.ts';

const params = handleParams;
const given = { params: { handle: exampleHandle } };

/** One interest; what changes it compares with the version of this. */
export const showInterest = defineOperation({
  name: 'calls.show-interest',
  method: 'GET',
  path: '/api/v1/interests/{handle}',
  tag: 'Own interests',
  summary: 'One expression of interest with answers, files, partners and receipts',
  scopes: ['interests.read'],
  params,
  output: interestSchema,
  examples: { ...given, output: exampleInterest },
  handle: async (x, { params: { handle } }) => {
    const loaded = await loadOwnInterest(x, handle);
    return loaded.ok ? give(interestView(loaded.record)) : loaded;
  },
});

/** What editors of an interest may read. */
export const readInterestOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.list-own-interests',
    method: 'GET',
    path: '/api/v1/interests',
    tag: 'Own interests',
    summary: 'Expressions of interest you write or your municipality holds, the newest first',
    description: 'The 50 that were changed last.',
    scopes: ['interests.read'],
    query: z.strictObject(pageQuery),
    output: pageSchema(interestLineSchema),
    examples: { output: { items: [exampleInterestLine], next: null } },
    handle: async (x, { query }) => {
      const { personId, memberships } = x.actor;
      if (personId === null) return refuseWith('forbidden');
      const organisationIds = memberships.map(({ organisationId }) => organisationId);
      const all = await x.read((db) => findInterestsOf(db, { personId, organisationIds }));
      const own = all.filter((one) => x.organisationId === null || one.organisationId === x.organisationId);
      const page = pageOf(own, ({ startedAt, id }) => [-Number(startedAt), id], query);
      return page === null ? refuseWith('invalid') : give({ ...page, items: page.items.map(interestLine) });
    },
  }),
  showInterest,
  defineOperation({
    name: 'calls.check-interest',
    method: 'GET',
    path: '/api/v1/interests/{handle}/check',
    tag: 'Own interests',
    summary: 'What keeps it from being submitted, and what may be done now',
    scopes: ['interests.read'],
    params,
    output: z.strictObject({
      ready: z.boolean(),
      obstacles: z.array(obstacleSchema),
      may: z.strictObject({ edit: z.boolean(), reopen: z.boolean(), withdraw: z.boolean(), askLate: z.boolean() }),
      isOver: z.boolean(),
    }),
    examples: {
      ...given,
      output: {
        ready: false,
        obstacles: [{ kind: 'answer', pointer: '#/answers/motivation', detail: 'Motivation' }],
        may: { edit: true, reopen: false, withdraw: true, askLate: false },
        isOver: false,
      },
    },
    handle: async (x, { params: { handle } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const { record, now } = loaded;
      const contentHash = signedHash(record).toString('hex');
      const { obstacles, deeds, isOver } = summaryOf(record, { now, contentHash });
      const { edit, reopen, withdraw, askLate } = deeds;
      return give({
        ready: obstacles.length === 0,
        obstacles: obstacles.map((obstacle) => obstacleView(obstacle, record, x.language)),
        may: { edit, reopen, withdraw, askLate },
        isOver,
      });
    },
  }),
  defineOperation({
    name: 'calls.show-receipt',
    method: 'GET',
    path: '/api/v1/interests/{handle}/receipt',
    tag: 'Own interests',
    summary: 'The receipt of what was submitted last, with its content',
    scopes: ['interests.read'],
    params,
    output: z.strictObject({
      receipt: z.string(),
      attempt: z.int(),
      arrivedAt: timeSchema,
      sha256: z.string(),
      applicant: z.string(),
      answers: z.record(z.string(), answerSchema),
    }),
    examples: {
      ...given,
      output: {
        receipt: 'ZD-2027-000017-1',
        attempt: 1,
        arrivedAt: '2027-02-20T10:00:00.000Z',
        sha256: '0'.repeat(64),
        applicant: 'Musterstadt',
        answers: {},
      },
    },
    handle: async (x, { params: { handle } }) => {
      const loaded = await loadOwnInterest(x, handle);
      if (!loaded.ok) return loaded;
      const submission = await x.read((db) => findSubmission(db, loaded.record.id), handle);
      if (submission === undefined) return refuseWith('not-found');
      const { receipt, attempt, arrivedAt, contentHash, content } = submission;
      const answers = content.sections.flatMap((section) =>
        section.answers.map(({ question, value }) => [question.key, value] as const),
      );
      return give({
        receipt,
        attempt,
        arrivedAt: timeOf(arrivedAt),
        sha256: contentHash.toString('hex'),
        applicant: content.applicant,
        answers: Object.fromEntries(answers),
      });
    },
  }),
];
