import { z } from 'zod';
import { give, refuseWith } from '../../../platform/api/answer.ts';
import { localTextSchema, timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import { defineOperation, type Operation } from '../../../platform/api/operation.ts';
import { pageOf, pageQuery, pageSchema } from '../../../platform/api/page-of.ts';
import { interestStates } from '../domain/interest-state.ts';
import { mayReadEvidence } from '../domain/policy.ts';
import { findCalls } from '../store/calls.ts';
import { findInterest } from '../store/interests.ts';
import { findInterestLines } from '../store/review-interests.ts';
import { findSubmission } from '../store/submissions.ts';
import { answerSchema, receiptLine, receiptLineSchema } from './interest-schema.ts';
import { callParams, exampleCallId, loadApiRound } from './load-api-round.ts';

const time = '2027-02-20T10:00:00.000Z';
const exampleId = '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d13';

const staffCallSchema = z
  .strictObject({
    id: z.string(),
    slug: z.string(),
    stage: z.enum(['draft', 'with-ministry', 'published', 'cancelled']),
    title: localTextSchema,
    fileNumber: z.string(),
    opensAt: timeSchema,
    closesAt: timeSchema,
  })
  .meta({ id: 'StaffCall' });

const lineSchema = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    name: z.string(),
    state: z.enum(interestStates),
    submittedAt: timeSchema.nullable(),
    cureUntil: timeSchema.nullable(),
    formalCheck: z.strictObject({ outcome: z.string(), checkedAt: timeSchema }).nullable(),
  })
  .meta({ id: 'StaffInterestLine' });

const exampleLine = {
  id: exampleId,
  number: 'ZD-2027-000017',
  name: 'Musterstadt',
  state: 'submitted',
  submittedAt: time,
  cureUntil: null,
  formalCheck: null,
};

/** What staff of the agency may read of calls and of what was submitted. Drafts are the municipalities' own. */
export const staffInterestOperations: readonly Operation[] = [
  defineOperation({
    name: 'calls.list-staff-calls',
    method: 'GET',
    path: '/api/v1/staff/calls',
    tag: 'Staff',
    summary: 'Every call, drafts included, the newest first',
    scopes: ['staff.interests'],
    query: z.strictObject(pageQuery),
    output: pageSchema(staffCallSchema),
    examples: {
      output: {
        items: [
          {
            id: exampleCallId,
            slug: 'modellkommunen',
            stage: 'published',
            title: { de: 'Modellkommunen 2027' },
            fileNumber: 'ZD-2027-001',
            opensAt: time,
            closesAt: time,
          },
        ],
        next: null,
      },
    },
    handle: async (x, { query }) => {
      if (!mayReadEvidence(x.actor)) return refuseWith('forbidden');
      const calls = await x.read((db) => findCalls(db));
      const page = pageOf(calls, ({ createdAt, id }) => [-Number(createdAt), id], query);
      if (page === null) return refuseWith('invalid');
      const items = page.items.map(({ id, slug, stage, content, fileNumber, opensAt, closesAt }) => ({
        id,
        slug,
        stage,
        title: content.title,
        fileNumber,
        opensAt: timeOf(opensAt),
        closesAt: timeOf(closesAt),
      }));
      return give({ ...page, items });
    },
  }),
  defineOperation({
    name: 'calls.list-interests',
    method: 'GET',
    path: '/api/v1/staff/calls/{call}/interests',
    tag: 'Staff',
    summary: 'What was submitted to a call, by number',
    scopes: ['staff.interests'],
    params: callParams,
    query: z.strictObject(pageQuery),
    output: pageSchema(lineSchema),
    examples: { params: { call: exampleCallId }, output: { items: [exampleLine], next: null } },
    handle: async (x, { params, query }) => {
      if (!mayReadEvidence(x.actor)) return refuseWith('forbidden');
      const round = await loadApiRound(x, params.call);
      if (round === null) return refuseWith('not-found');
      const lines = await x.read((db) => findInterestLines(db, round.call.id));
      const page = pageOf(lines, ({ number, id }) => [number, id], query);
      if (page === null) return refuseWith('invalid');
      const items = page.items.map(({ checkedAt, outcome, submittedAt, cureUntil, handle: _handle, ...line }) => ({
        ...line,
        submittedAt: submittedAt === null ? null : timeOf(submittedAt),
        cureUntil: cureUntil === null ? null : timeOf(cureUntil),
        formalCheck: checkedAt === null || outcome === null ? null : { outcome, checkedAt: timeOf(checkedAt) },
      }));
      return give({ ...page, items });
    },
  }),
  defineOperation({
    name: 'calls.read-interest',
    method: 'GET',
    path: '/api/v1/staff/calls/{call}/interests/{id}',
    tag: 'Staff',
    summary: 'What was submitted last, with its receipts',
    scopes: ['staff.interests'],
    params: callParams.extend({ id: z.guid() }),
    output: z.strictObject({
      id: z.string(),
      number: z.string().nullable(),
      state: z.enum(interestStates),
      applicant: z.string(),
      answers: z.record(z.string(), answerSchema),
      partners: z.array(z.strictObject({ name: z.string(), kind: z.string(), state: z.string() })),
      files: z.array(z.strictObject({ id: z.string(), name: z.string(), bytes: z.int(), sha256: z.string() })),
      receipts: z.array(receiptLineSchema),
    }),
    examples: {
      params: { call: exampleCallId, id: exampleId },
      output: {
        id: exampleId,
        number: 'ZD-2027-000017',
        state: 'submitted',
        applicant: 'Musterstadt',
        answers: {},
        partners: [],
        files: [],
        receipts: [],
      },
    },
    handle: async (x, { params }) => {
      if (!mayReadEvidence(x.actor)) return refuseWith('forbidden');
      const found = await x.read(async (db) => ({
        record: await findInterest(db, { id: params.id }),
        submission: await findSubmission(db, params.id),
      }));
      const { record, submission } = found;
      if (record?.callId !== params.call || submission === undefined) return refuseWith('not-found');
      const { content } = submission;
      const answers = content.sections.flatMap((section) =>
        section.answers.map(({ question, value }) => [question.key, value] as const),
      );
      return give({
        id: record.id,
        number: record.number,
        state: record.state,
        applicant: content.applicant,
        answers: Object.fromEntries(answers),
        partners: content.partners.map(({ name, kind, state }) => ({ name, kind, state })),
        files: content.files.map(({ id, name, bytes, digest }) => ({ id, name, bytes, sha256: digest })),
        receipts: record.submissions.map(receiptLine),
      });
    },
  }),
];
