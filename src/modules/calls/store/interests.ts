import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { InterestRecord } from '../domain/interest-record.ts';
import { interestState, type InterestState } from '../domain/interest-state.ts';
import { recordColumns } from './interest-columns.ts';

type Row = Omit<InterestRecord, 'times' | 'state'> & {
  stage: string;
  opensAt: Instant;
  closesAt: Instant;
  state: string;
};

/** How an interest is found: by its address, its id, or the token of a partner or a sign-off. */
export type InterestKey = { handle: string } | { id: string } | { token: Buffer };

/** An interest with everything that belongs to it, as far as the acting person may read it. */
export async function findInterest(db: Db, key: InterestKey): Promise<InterestRecord | undefined> {
  const { rows } = await sql<Row>`select ${recordColumns} from calls.interest
    join calls.call on call.id = interest.call_id
    join calls.call_version version on version.call_id = interest.call_id and version.version = interest.call_version
    where ${conditionOf(key)}`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : recordOf(row);
}

/** Locks an interest, then reads it: what others committed while we waited is seen. */
export async function lockInterest(db: Db, key: InterestKey): Promise<InterestRecord | undefined> {
  await sql`select from calls.interest where ${conditionOf(key)} for update`.execute(db);
  return findInterest(db, key);
}

/** Interests of the person's organisations, those the person edits and those they help with, the latest changed first. */
export async function findInterestsOf(
  db: Db,
  {
    personId,
    organisationIds,
    helpedIds = [],
  }: { personId: string; organisationIds: readonly string[]; helpedIds?: readonly string[] },
): Promise<InterestRecord[]> {
  const { rows } = await sql<Row>`select ${recordColumns} from calls.interest
    join calls.call on call.id = interest.call_id
    join calls.call_version version on version.call_id = interest.call_id and version.version = interest.call_version
    where interest.organisation_id = any (${[...organisationIds]}::uuid[])
      or interest.id = any (${[...helpedIds]}::uuid[])
      or interest.id in (select interest_id from calls.interest_editor where person_id = ${personId}::uuid)
    order by interest.changed_at desc limit 50`.execute(db);
  return rows.map(recordOf);
}

export type NewInterest = {
  id: string;
  handle: string;
  callId: string;
  callVersion: number;
  placeId: string | null;
  organisationId: string | null;
  language: string;
  channel: string;
  sizeClass: string | null;
  receivedAt: Instant | null;
  answers: readonly { question: string; value: string }[];
};

/** Inserts a draft with what is known already, and presents its handle so that its own rows can be written by a guest. */
export async function insertInterest(db: Db, interest: NewInterest): Promise<void> {
  const {
    id,
    handle,
    callId,
    callVersion,
    placeId,
    organisationId,
    language,
    channel,
    sizeClass,
    receivedAt,
    answers,
  } = interest;
  await sql`insert into calls.interest (id, handle, call_id, call_version, place_id, organisation_id, state, language, channel,
      size_class, received_at)
    values (${id}, ${handle}, ${callId}, ${callVersion}, ${placeId}, ${organisationId}, 'draft', ${language}, ${channel},
      ${sizeClass}, ${receivedAt === null ? null : at(receivedAt)})`.execute(db);
  await sql`select set_config('app.key', ${handle}, true)`.execute(db);
  if (answers.length === 0) return;
  await sql`insert into calls.answer (interest_id, question, value)
    select ${id}, question, value from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as given(question text, value jsonb)`.execute(
    db,
  );
}

export type InterestChange = {
  state?: InterestState;
  organisationId?: string;
  callVersion?: number;
  placeId?: string | null;
  sizeClass?: string | null;
  number?: string;
  submittedAt?: Instant;
  cureUntil?: null;
  earlierCounts?: boolean;
  language?: string;
};

/** Changes an interest and the time of its last change. */
export async function updateInterest(db: Db, id: string, { submittedAt, ...change }: InterestChange): Promise<void> {
  await db
    .updateTable('calls.interest')
    .set({
      ...change,
      ...(submittedAt === undefined ? {} : { submittedAt: at(submittedAt) }),
      changedAt: sql`platform.now()`,
    })
    .where('id', '=', id)
    .execute();
}

/** Whether another interest of the same place was handed in for the call. */
export async function placeHasInterest(
  db: Db,
  { callId, placeId, id }: { callId: string; placeId: string; id: string },
): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select calls.place_has_interest(${callId}::uuid, ${placeId}::uuid, ${id}::uuid) as taken`.execute(db);
  return rows[0]?.taken === true;
}

const conditionOf = (key: InterestKey): ReturnType<typeof sql> => {
  if ('id' in key) return sql`interest.id = ${key.id}::uuid`;
  if ('handle' in key) return sql`interest.handle = ${key.handle}`;
  return sql`interest.id in (
    select interest_id from calls.partner where token_digest = ${key.token}
    union all select interest_id from calls.sign_off where token_digest = ${key.token}
    union all select interest_id from calls.editor_invitation where token_digest = ${key.token})`;
};

const recordOf = ({ stage, opensAt, closesAt, state, ...row }: Row): InterestRecord => ({
  ...row,
  state: interestState(state),
  times: { stage, opensAt, closesAt },
});
