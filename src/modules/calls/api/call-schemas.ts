import { z } from 'zod';
import { localTextSchema, timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { CallContent, Question, Section } from '../domain/call-content.ts';
import { callPhase } from '../domain/call-phase.ts';
import type { CallVersion, StoredCall } from '../domain/call-record.ts';

/** The address of a call. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/u);

const phases = ['announced', 'open', 'closed', 'cancelled'] as const;

/** A call in a list. */
export const callLineSchema = z
  .strictObject({
    slug: slugSchema,
    phase: z.enum(phases),
    title: localTextSchema,
    summary: localTextSchema,
    fileNumber: z.string(),
    version: z.int().describe('Counts up with every amendment.'),
    opensAt: timeSchema,
    closesAt: timeSchema.describe('Exclusive: what arrives exactly then is late.'),
    page: z.string().describe('The page for people, in German.'),
  })
  .meta({ id: 'CallLine' });

/** A call in a list. */
export const callLine = (call: StoredCall, now: Instant): z.input<typeof callLineSchema> => ({
  slug: call.slug,
  phase: callPhase(call, now) as (typeof phases)[number],
  title: call.content.title,
  summary: call.content.summary,
  fileNumber: call.fileNumber,
  version: call.version,
  opensAt: timeOf(call.opensAt),
  closesAt: timeOf(call.closesAt),
  page: `/de/aufrufe/${call.slug}`,
});

/** Everything a call says, and its versions. */
export const callSchema = callLineSchema
  .extend({
    purpose: localTextSchema,
    whoMayApply: localTextSchema,
    whatYouGet: localTextSchema,
    whatItCosts: localTextSchema,
    whoDecides: localTextSchema,
    eligible: z.array(z.enum(['municipality', 'county', 'city-district', 'association'])),
    jointBids: z.boolean(),
    places: z.strictObject({ planned: z.int(), most: z.int().nullable() }),
    reservation: localTextSchema.nullable(),
    milestones: z.array(
      z.strictObject({
        title: localTextSchema,
        on: z.iso.date(),
        words: localTextSchema.optional(),
        line: localTextSchema.optional(),
      }),
    ),
    contact: z.strictObject({
      name: localTextSchema,
      phone: z.string(),
      email: z.string(),
      hours: localTextSchema,
    }),
    versions: z.array(
      z.strictObject({
        version: z.int(),
        sha256: z.string(),
        note: localTextSchema.nullable(),
        publishedAt: timeSchema,
      }),
    ),
  })
  .meta({ id: 'Call' });

/** Everything a call says, as an explicit list. */
export const callView = (
  call: StoredCall,
  { now, versions }: { now: Instant; versions: readonly CallVersion[] },
): z.input<typeof callSchema> => {
  const { content } = call;
  return {
    ...callLine(call, now),
    purpose: content.purpose,
    whoMayApply: content.whoMayApply,
    whatYouGet: content.whatYouGet,
    whatItCosts: content.whatItCosts,
    whoDecides: content.whoDecides,
    eligible: [...content.eligible],
    jointBids: content.jointBids,
    places: { planned: content.places.planned, most: content.places.most },
    reservation: content.reservation,
    milestones: content.milestones.map(({ title, on, words, line }) => ({
      title,
      on,
      ...(words === undefined ? {} : { words }),
      ...(line === undefined ? {} : { line }),
    })),
    contact: { ...content.contact },
    versions: versions.map(({ version, hash, note, publishedAt }) => ({
      version,
      sha256: hash.toString('hex'),
      note,
      publishedAt: timeOf(publishedAt),
    })),
  };
};

const questionSchema = z
  .strictObject({
    key: z.string(),
    type: z.enum([
      'short-text',
      'long-text',
      'number',
      'money',
      'single-choice',
      'multiple-choice',
      'yes-no',
      'date',
      'email',
      'phone',
      'file',
      'consent',
    ]),
    title: localTextSchema,
    hint: localTextSchema.nullable(),
    optional: z.boolean(),
    longest: z.int().nullable().describe('Characters, for texts.'),
    least: z.number().nullable(),
    most: z.number().nullable(),
    largest: z.int().nullable().describe('Bytes, for files.'),
    options: z.array(z.strictObject({ key: z.string(), label: localTextSchema })),
    when: z
      .strictObject({ question: z.string(), is: z.array(z.string()) })
      .nullable()
      .describe('Asked only when the other question has one of these answers.'),
    hiddenFromReview: z.boolean(),
  })
  .meta({ id: 'Question' });

/** The form of a call and what bids are scored by. */
export const formSchema = z
  .strictObject({
    version: z.int(),
    sections: z.array(z.strictObject({ key: z.string(), title: localTextSchema, questions: z.array(questionSchema) })),
    criteria: z.array(
      z.strictObject({ key: z.string(), title: localTextSchema, question: localTextSchema, weight: z.number() }),
    ),
    scale: z.array(z.strictObject({ points: z.number(), words: localTextSchema })),
    signOff: z.enum(['needed', 'wished']),
    leastPartners: z.int(),
  })
  .meta({ id: 'CallForm' });

/** The form of a call and what bids are scored by. */
export const formView = (content: CallContent, version: number): z.input<typeof formSchema> => ({
  version,
  sections: content.sections.map(({ key, title, questions }: Section) => ({
    key,
    title,
    questions: questions.map(questionView),
  })),
  criteria: content.criteria.map(({ key, title, question, weight }) => ({ key, title, question, weight })),
  scale: content.scale.map(({ points, words }) => ({ points, words })),
  signOff: content.rules.signOff,
  leastPartners: content.rules.partners.least,
});

const questionView = (question: Question): z.input<typeof questionSchema> => ({
  key: question.key,
  type: question.type,
  title: question.title,
  hint: question.hint ?? null,
  optional: question.optional === true,
  longest: question.longest ?? null,
  least: question.least ?? null,
  most: question.most ?? null,
  largest: question.largest ?? null,
  options: (question.options ?? []).map(({ key, label }) => ({ key, label })),
  when: question.when === undefined ? null : { question: question.when.question, is: [...question.when.is] },
  hiddenFromReview: question.hiddenFromReview === true,
});
