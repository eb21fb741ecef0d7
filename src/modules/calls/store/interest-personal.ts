import type { Condition } from '../../../platform/db/condition.ts';
import { sql } from '../../../platform/db/database.ts';
import type { Period, PersonalTable, Subject } from '../../../platform/personal-data.ts';

/** When the file of an interest is over: 6 months for a draft, after the end of appeal and a period for what was handed in. */
const fileEnd = (interest: Condition) => (period: (name: Period) => Condition) =>
  sql`(select since + case rule when 'draft' then ${period('draft')}
      when 'selected' then ${period('appeal')} + ${period('selected')}
      else ${period('appeal')} + ${period('not-selected')} end
    from calls.file_end where file_end.interest_id = ${interest})`;

/** A round is a public file; drafts that were never handed in belong to none. */
const fileOf = (interest: Condition) => sql`(select call_id from calls.file_end
  where file_end.interest_id = ${interest} and rule <> 'draft')`;

const titleOf = (interest: Condition) => sql`(select call.file_number || ' (' || call.slug || ')'
  from calls.call join calls.interest on interest.call_id = call.id where interest.id = ${interest})`;

/** Handed in, or others work on it too: it is no longer one person's alone. */
const isShared = (interest: Condition) => sql`exists (select from calls.interest shared
  where shared.id = ${interest} and (shared.submitted_at is not null
    or (select count(*) from calls.interest_editor editor where editor.interest_id = shared.id) > 1))`;

const owns = (interest: Condition, { personId }: Subject): Condition =>
  sql`${interest} in (select interest_id from calls.interest_editor where person_id = ${personId}::uuid and owner)`;

/** Whether an address stands in a text or JSON column; what people write there is free. */
const names = (column: string, { email }: Subject): Condition =>
  sql`position(${email}::text in lower(${sql.ref(`it.${column}`)}::text)) > 0`;

const interestId = sql`it.interest_id`;

/** What all tables under an interest have in common. */
const ofInterest = {
  erase: 'delete',
  keptIf: isShared(interestId),
  endsAt: fileEnd(interestId),
  file: fileOf(interestId),
  fileTitle: titleOf(interestId),
  holdable: ['interest_id'],
} satisfies Partial<PersonalTable>;

/** Blanked instead of deleted, as the rest of the row is counted; done once nothing is left. */
const blankedAtEnd = (left: Condition, blanked: Record<string, string>) =>
  ({
    ...ofInterest,
    erase: blanked,
    endsAt: (period) => sql`case when ${left} then ${ofInterest.endsAt(period)} end`,
  }) satisfies Partial<PersonalTable>;

/** An interest and what hangs on it. */
export const interestTables: readonly PersonalTable[] = [
  {
    ...ofInterest,
    table: 'calls.answer_past',
    columns: [],
    withheld: ['question', 'revision', 'value'],
    whose: (subject) => sql`(${owns(interestId, subject)} or ${names('value', subject)})`,
  },
  {
    ...ofInterest,
    table: 'calls.answer',
    columns: ['question', 'value', 'changed_at'],
    withheld: ['changed_by', 'revision'],
    whose: (subject) => sql`(changed_by = ${subject.personId}::uuid
      or (changed_by is null and ${owns(interestId, subject)}) or ${names('value', subject)})`,
  },
  {
    ...ofInterest,
    table: 'calls.submission',
    columns: ['receipt', 'arrived_at', 'channel'],
    withheld: ['attempt', 'content', 'content_hash', 'entered_by'],
    whose: (subject) => sql`(${owns(interestId, subject)} or entered_by = ${subject.personId}::uuid
      or ${names('content', subject)})`,
  },
  {
    ...ofInterest,
    table: 'calls.late_request',
    columns: ['reason', 'requested_at'],
    withheld: [
      'first_by',
      'first_grants',
      'first_reason',
      'first_at',
      'second_by',
      'second_grants',
      'second_reason',
    ].concat('second_at'),
    whose: (subject) => sql`(${owns(interestId, subject)} or first_by = ${subject.personId}::uuid
      or second_by = ${subject.personId}::uuid)`,
  },
  {
    ...blankedAtEnd(sql`reason <> '' or checked_by is not null`, {
      reason: `''`,
      items: `'{}'`,
      checked_by: 'null',
    }),
    table: 'calls.formal_check',
    columns: ['outcome', 'reason', 'checked_at'],
    withheld: ['items', 'checked_by'],
    whose: ({ personId }) => sql`checked_by = ${personId}::uuid`,
  },
  {
    ...blankedAtEnd(sql`contact <> '' or prepared_by is not null`, {
      contact: `''`,
      feedback: `'{}'`,
      prepared_by: 'null',
    }),
    table: 'calls.notice',
    columns: ['contact', 'outcome', 'prepared_at', 'released_at'],
    withheld: ['feedback', 'prepared_by'],
    whose: (subject) => sql`(prepared_by = ${subject.personId}::uuid or ${names('contact', subject)})`,
  },
  {
    table: 'calls.offer_answer',
    columns: ['response', 'reason', 'channel', 'received_on', 'recorded_at'],
    withheld: ['recorded_by'],
    whose: (subject) => sql`(recorded_by = ${subject.personId}::uuid
      or ${owns(sql`(select interest_id from calls.offer where offer.id = it.offer_id)`, subject)})`,
    erase: 'delete',
    keptIf: sql`true`,
    endsAt: fileEnd(sql`(select interest_id from calls.offer where offer.id = it.offer_id)`),
    file: fileOf(sql`(select interest_id from calls.offer where offer.id = it.offer_id)`),
    fileTitle: titleOf(sql`(select interest_id from calls.offer where offer.id = it.offer_id)`),
    holdable: ['offer_id'],
  },
  {
    ...blankedAtEnd(sql`reason <> '' or recorded_by is not null`, { reason: `''`, recorded_by: 'null' }),
    table: 'calls.offer',
    columns: ['response', 'reason', 'channel', 'offered_at', 'responded_at'],
    withheld: ['recorded_by'],
    whose: (subject) => sql`(recorded_by = ${subject.personId}::uuid or ${owns(interestId, subject)})`,
  },
  {
    ...ofInterest,
    table: 'calls.editor_invitation',
    address: 'email',
    columns: ['email', 'invited_at', 'used_at'],
    withheld: ['token_digest'],
    whose: (subject) =>
      sql`(lower(btrim(email)) = ${subject.email} or ${owns(interestId, subject)} and not ${isShared(interestId)})`,
    keptIf: sql`false`,
  },
];

/** Goes after everything that asks who works on an interest. */
export const editorTables: readonly PersonalTable[] = [
  {
    ...ofInterest,
    table: 'calls.interest_file',
    columns: ['name', 'media_type', 'bytes', 'added_at'],
    withheld: ['owner', 'address', 'digest', 'question'],
    whose: (subject) => owns(interestId, subject),
  },
  {
    ...ofInterest,
    table: 'calls.interest',
    columns: ['number', 'state', 'language', 'channel', 'started_at', 'submitted_at'],
    withheld: ['handle', 'content_erased_at'],
    whose: (subject) => owns(sql`it.id`, subject),
    erase: {
      handle: `translate(gen_random_uuid()::text, '-', '')`,
      state: `case when state = 'draft' then 'withdrawn' else state end`,
      content_erased_at: 'platform.now()',
    },
    keptIf: isShared(sql`it.id`),
    endsAt: (period) => sql`case when content_erased_at is null then ${fileEnd(sql`it.id`)(period)} end`,
    file: fileOf(sql`it.id`),
    fileTitle: titleOf(sql`it.id`),
    holdable: ['id', 'call_id'],
  },
  {
    ...ofInterest,
    table: 'calls.interest_editor',
    columns: ['owner', 'added_at'],
    withheld: ['interest_id'],
    whose: ({ personId }) => sql`person_id = ${personId}::uuid`,
    keptIf: sql`false`,
    holdable: ['interest_id', 'person_id'],
  },
];

/** Partners and heads who answer by link or on paper. */
export const confirmationTables: readonly PersonalTable[] = [
  {
    ...ofInterest,
    table: 'calls.partner',
    address: 'email',
    columns: [
      'name',
      'kind',
      'signer',
      'email',
      'phone',
      'language',
      'state',
      'allowance',
      'reservation',
      'channel',
    ].concat(['invited_at', 'answered_at']),
    withheld: ['token_digest', 'recorded_by', 'seen_hash', 'organisation_id'],
    whose: ({ email, personId }) => sql`(lower(btrim(email)) = ${email} or recorded_by = ${personId}::uuid)`,
    keptIf: sql`exists (select from calls.interest shared where shared.id = it.interest_id and shared.submitted_at is not null)`,
  },
  {
    ...ofInterest,
    table: 'calls.sign_off',
    address: 'email',
    columns: ['name', 'function_title', 'email', 'method', 'state', 'note', 'signed_on', 'asked_at', 'answered_at'],
    withheld: ['token_digest', 'content_hash', 'file_id', 'recorded_by'],
    whose: ({ email, personId }) => sql`(lower(btrim(email)) = ${email} or recorded_by = ${personId}::uuid)`,
    keptIf: sql`exists (select from calls.interest shared where shared.id = it.interest_id and shared.submitted_at is not null)`,
  },
];
