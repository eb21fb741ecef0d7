import type { Condition } from '../../../platform/db/condition.ts';
import { sql } from '../../../platform/db/database.ts';
import type { Period, PersonalTable } from '../../../platform/personal-data.ts';

const roundEnd = (call: Condition) => (period: (name: Period) => Condition) =>
  sql`(select since + ${period('appeal')} + ${period('selected')} from calls.round_end where round_end.call_id = ${call})`;

const callOfInterest = sql`(select judged.call_id from calls.interest judged where judged.id = it.interest_id)`;
const titleOf = (call: Condition) =>
  sql`(select named.file_number || ' (' || named.slug || ')' from calls.call named where named.id = ${call})`;
const isPersons = ({ personId }: { personId: string | null }) => sql`person_id = ${personId}::uuid`;

/** What belongs to a round stays with its file until the file's end: who judged what has to be told. */
const ofCall = {
  erase: 'delete',
  keptIf: sql`true`,
  endsAt: roundEnd(sql`it.call_id`),
  file: sql`it.call_id`,
  fileTitle: titleOf(sql`it.call_id`),
  holdable: ['call_id'],
} satisfies Partial<PersonalTable>;
const ofJudged = {
  ...ofCall,
  endsAt: roundEnd(callOfInterest),
  file: callOfInterest,
  fileTitle: titleOf(callOfInterest),
  holdable: ['interest_id', 'person_id'],
} satisfies Partial<PersonalTable>;

/** People who judge, decide, sign and agree. */
export const panelTables: readonly PersonalTable[] = [
  {
    ...ofJudged,
    table: 'calls.review',
    columns: ['scores', 'remark', 'state', 'third', 'assigned_at', 'submitted_at'],
    withheld: ['interest_id', 'revision'],
    whose: isPersons,
    keptIf: sql`state = 'submitted'`,
  },
  {
    ...ofJudged,
    table: 'calls.conflict',
    columns: ['declared', 'note', 'declared_at', 'out', 'decision_reason', 'decided_at'],
    withheld: ['interest_id', 'decided_by'],
    whose: isPersons,
  },
  {
    ...ofCall,
    table: 'calls.first_view',
    columns: ['held_on', 'recorded_at'],
    withheld: ['took_part', 'lines', 'recorded_by'],
    whose: ({ personId }) => sql`(took_part @> to_jsonb(${personId}::text) or recorded_by = ${personId}::uuid)`,
  },
  {
    ...ofCall,
    table: 'calls.decision_signature',
    columns: ['signed_at', 'method'],
    withheld: ['decision_id', 'content_hash', 'entered_by'],
    whose: isPersons,
    endsAt: roundEnd(sql`(select call_id from calls.decision where decision.id = it.decision_id)`),
    file: sql`(select call_id from calls.decision where decision.id = it.decision_id)`,
    fileTitle: titleOf(sql`(select call_id from calls.decision where decision.id = it.decision_id)`),
    holdable: ['decision_id', 'person_id'],
  },
  {
    ...ofCall,
    table: 'calls.decision',
    columns: ['met_at', 'created_at', 'presented_at', 'released_at'],
    withheld: ['present', 'note', 'created_by', 'presented_by', 'released_by'],
    whose: ({ personId }) => sql`(present @> to_jsonb(${personId}::text)
      or ${personId}::uuid in (created_by, presented_by, released_by))`,
    // Who was chosen in which order stays; who was there goes.
    erase: { present: `'[]'`, note: `''`, created_by: 'null', presented_by: 'null', released_by: 'null' },
    endsAt: (period) => sql`case when present <> '[]' or note <> '' or created_by is not null
      then ${roundEnd(sql`it.call_id`)(period)} end`,
  },
  {
    ...ofCall,
    table: 'calls.ministry_step',
    columns: ['step', 'asked_at', 'answered_at', 'agreed', 'note'],
    withheld: ['asked_by', 'answered_by'],
    whose: ({ personId }) => sql`${personId}::uuid in (asked_by, answered_by)`,
    erase: { note: `''`, asked_by: 'null', answered_by: 'null' },
    endsAt: (period) => sql`case when note <> '' or coalesce(asked_by, answered_by) is not null
      then ${roundEnd(sql`it.call_id`)(period)} end`,
  },
  {
    ...ofCall,
    table: 'calls.panel_member',
    columns: ['chair', 'votes', 'added_at'],
    withheld: ['call_id'],
    whose: isPersons,
    keptIf: sql`exists (select from calls.decision where decision.call_id = it.call_id)`,
    holdable: ['call_id', 'person_id'],
  },
];

/** Questions about a call: what is published stays, without who asked. */
export const enquiryTables: readonly PersonalTable[] = [
  {
    table: 'calls.enquiry',
    address: 'reply_to',
    columns: ['question', 'reply_to', 'language', 'channel', 'asked_at', 'answer', 'answered_at'],
    withheld: ['answered_by'],
    whose: ({ email }) => sql`(lower(btrim(reply_to)) = ${email} or position(${email}::text in lower(question)) > 0)`,
    erase: { reply_to: 'null', question: `'–'` },
    eraseAtEnd: { reply_to: 'null' },
    endsAt: (period) => sql`case when reply_to is not null
      then coalesce(answered_at, asked_at + ${period('enquiry')}) end`,
    holdable: ['call_id'],
  },
];
