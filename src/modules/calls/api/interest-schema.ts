import { z } from 'zod';
import { localTextSchema, timeOf, timeSchema } from '../../../platform/api/local-text-schema.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import { partnerStates, type InterestRecord, type Partner, type SubmissionLine } from '../domain/interest-record.ts';
import { interestStates, type InterestState } from '../domain/interest-state.ts';
import { exampleHandle } from './load-own-interest.ts';

/** An answer: text, the key of an option, or several keys. */
export const answerSchema = z.union([z.string().max(20_000), z.array(z.string().max(200)).max(100)]).meta({
  id: 'Answer',
  description: 'Text, the key of an option, or a list of keys. Numbers and money as people write them.',
});

/** A submission without its content. */
export const receiptLineSchema = z
  .strictObject({
    attempt: z.int(),
    receipt: z.string(),
    arrivedAt: timeSchema,
    sha256: z.string().describe('Binds number and arrival to the content.'),
    channel: z.enum(['online', 'post', 'mail', 'phone']),
  })
  .meta({ id: 'ReceiptLine' });

/** A submission without its content. */
export const receiptLine = (line: SubmissionLine): z.input<typeof receiptLineSchema> => ({
  attempt: line.attempt,
  receipt: line.receipt,
  arrivedAt: timeOf(line.arrivedAt),
  sha256: line.hash,
  channel: line.channel,
});

export const partnerSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    email: z.string(),
    phone: z.string(),
    language: z.string(),
    state: z.enum(partnerStates),
    allowance: z.string(),
    reservation: z.string(),
    answeredAt: timeSchema.nullable(),
  })
  .meta({ id: 'Partner' });

const partnerView = (partner: Partner): z.input<typeof partnerSchema> => ({
  id: partner.id,
  kind: partner.kind,
  name: partner.name,
  email: partner.email,
  phone: partner.phone,
  language: partner.language,
  state: partner.state,
  allowance: partner.allowance,
  reservation: partner.reservation,
  answeredAt: nullable(partner.answeredAt),
});

const nullable = (when: Instant | null): string | null => (when === null ? null : timeOf(when));

/** An interest in a list. */
export const interestLineSchema = z
  .strictObject({
    handle: z.string(),
    call: z.strictObject({ slug: z.string(), title: localTextSchema, version: z.int(), fileNumber: z.string() }),
    place: z.strictObject({ id: z.string(), label: z.string(), ars: z.string().nullable() }).nullable(),
    state: z.enum(interestStates),
    number: z.string().nullable(),
    startedAt: timeSchema,
    submittedAt: timeSchema.nullable(),
  })
  .meta({ id: 'InterestLine' });

/** An interest in a list. */
export const interestLine = (record: InterestRecord): z.input<typeof interestLineSchema> => ({
  handle: record.handle,
  call: {
    slug: record.callSlug,
    title: record.content.title,
    version: record.callVersion,
    fileNumber: record.fileNumber,
  },
  place: record.place === null ? null : { id: record.place.id, label: record.place.label, ars: record.place.ars },
  state: stateForApplicant(record),
  number: record.number,
  startedAt: timeOf(record.startedAt),
  submittedAt: nullable(record.submittedAt),
});

/** An interest with everything its editors may see. */
export const interestSchema = interestLineSchema
  .extend({
    language: z.string(),
    channel: z.enum(['online', 'post', 'mail', 'phone']),
    closesAt: timeSchema,
    cureUntil: timeSchema.nullable(),
    cure: z.string().nullable().describe('What the formal check asks for.'),
    answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    files: z.array(
      z.strictObject({
        id: z.string(),
        question: z.string(),
        name: z.string(),
        bytes: z.int(),
        mediaType: z.string(),
        sha256: z.string(),
      }),
    ),
    partners: z.array(partnerSchema),
    signOff: z
      .strictObject({ state: z.string(), method: z.enum(['link', 'paper']), answeredAt: timeSchema.nullable() })
      .nullable(),
    receipts: z.array(receiptLineSchema),
  })
  .meta({ id: 'Interest' });

/** An interest with everything its editors may see; the same words as long as nothing was changed, so that its version holds. */
export const interestView = (record: InterestRecord): z.input<typeof interestSchema> => ({
  ...interestLine(record),
  language: record.language,
  channel: record.channel,
  closesAt: timeOf(record.times.closesAt),
  cureUntil: nullable(record.cureUntil),
  cure: record.cure?.reason ?? null,
  answers: Object.fromEntries(
    record.answers.map(({ question, value }) => [question, typeof value === 'string' ? value : [...value]]),
  ),
  files: record.files.map(({ id, question, name, bytes, mediaType, digest }) => ({
    id,
    question,
    name,
    bytes,
    mediaType,
    sha256: digest,
  })),
  partners: record.partners.map(partnerView),
  signOff:
    record.signOff === null
      ? null
      : {
          state: record.signOff.state,
          method: record.signOff.method,
          answeredAt: nullable(record.signOff.answeredAt),
        },
  receipts: record.submissions.map(receiptLine),
});

const untold: readonly InterestState[] = ['shortlisted', 'selected', 'reserve', 'not-selected', 'accepted', 'declined'];

/** Nothing of the outcome shows before the notice. */
const stateForApplicant = ({ state, noticeAt }: InterestRecord): InterestState =>
  noticeAt === null && untold.includes(state) ? 'in-review' : state;

const time = '2027-01-20T10:00:00.000Z';

/** An interest in a list, as the description shows it. */
export const exampleInterestLine = {
  handle: exampleHandle,
  call: { slug: 'modellkommunen', title: { de: 'Modellkommunen 2027' }, version: 1, fileNumber: 'ZD-2027-001' },
  place: { id: '0190c7a2-3f5e-7d11-8a55-2f6a4a0e3d11', label: 'Musterstadt', ars: '999990101001' },
  state: 'draft',
  number: null,
  startedAt: time,
  submittedAt: null,
};

/** An interest, as the description shows it. */
export const exampleInterest = {
  ...exampleInterestLine,
  language: 'de',
  channel: 'online',
  closesAt: '2027-02-28T23:00:00.000Z',
  cureUntil: null,
  cure: null,
  answers: { motivation: 'Unsere Verwaltung sucht Menschen mit Erfahrung.' },
  files: [],
  partners: [],
  signOff: null,
  receipts: [],
};
