import { sql, type Db } from '../../../platform/db/database.ts';
import type { Judgement, ReviewState, Scores } from '../domain/scoring.ts';

/** Who reads what and how far; no score. */
export type Progress = { interestId: string; personId: string; state: ReviewState; third: boolean; isOut: boolean };

/** Progress of all reviews of a call, for the panel, staff and the system. */
export async function findProgress(db: Db, callId: string): Promise<Progress[]> {
  const { rows } = await sql<Progress>`
    select interest_id, person_id, state, third, is_out from calls.review_progress_of(${callId}::uuid)
    union
    select review.interest_id, review.person_id, review.state, review.third, coalesce(conflict.out, conflict.declared <> 'none', false)
    from calls.review join calls.interest on interest.id = review.interest_id
      left join calls.conflict on conflict.interest_id = review.interest_id and conflict.person_id = review.person_id
    where platform.is_system() and interest.call_id = ${callId}::uuid and interest.state <> 'withdrawn'
    order by interest_id, person_id`.execute(db);
  return rows;
}

/** A review with its scores. */
export type Review = {
  interestId: string;
  personId: string;
  state: ReviewState;
  third: boolean;
  scores: Scores;
  remark: string;
  revision: number;
};

type Row = Omit<Review, 'state' | 'scores'> & { state: string; scores: unknown };

const stored = (row: Row): Review => ({ ...row, state: row.state as ReviewState, scores: row.scores as Scores });

/** Reviews of a call with scores: the own ones, and others once all of an interest are in. Nobody, staff and platform included, sees more. */
export async function findReviews(db: Db, callId: string): Promise<Review[]> {
  const { rows } = await sql<Row>`
    select interest_id, person_id, state, third, scores, remark, revision from calls.review
    where interest_id in (select interest_id from calls.bidders_of(${callId}::uuid)
      union select id from calls.interest where call_id = ${callId}::uuid)
      and (person_id = platform.acting_person() or calls.reviews_are_complete(interest_id))
    order by interest_id, person_id`.execute(db);
  return rows.map(stored);
}

/** The acting person's review, locked for writing. */
export async function lockReview(db: Db, interestId: string, personId: string): Promise<Review | null> {
  const { rows } = await sql<Row>`
    select interest_id, person_id, state, third, scores, remark, revision from calls.review
    where interest_id = ${interestId}::uuid and person_id = ${personId}::uuid for update`.execute(db);
  const [row] = rows;
  return row === undefined ? null : stored(row);
}

/** Judgements by interest: who was asked, how far they are, whether they are out; scores as far as they are open. */
export async function findJudgements(db: Db, callId: string): Promise<ReadonlyMap<string, readonly Judgement[]>> {
  const scores = new Map(
    (await findReviews(db, callId)).map((review) => [`${review.interestId} ${review.personId}`, review.scores]),
  );
  const judgements = new Map<string, Judgement[]>();
  for (const { interestId, personId, state, isOut } of await findProgress(db, callId)) {
    const list = judgements.get(interestId) ?? [];
    list.push({ reviewer: personId, state, scores: scores.get(`${interestId} ${personId}`) ?? {}, out: isOut });
    judgements.set(interestId, list);
  }
  return judgements;
}

/** Asks people to read interests. */
export async function insertReviews(
  db: Db,
  reviews: readonly { interestId: string; personId: string; third: boolean }[],
): Promise<void> {
  if (reviews.length === 0) return;
  await db
    .insertInto('calls.review')
    .values([...reviews])
    .execute();
}

/** Takes back a request nobody has begun with. */
export async function deleteAssigned(db: Db, interestId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('calls.review')
    .where('interestId', '=', interestId)
    .where('personId', '=', personId)
    .where('state', '=', 'assigned')
    .execute();
}

type Change = { interestId: string; personId: string; state: ReviewState; scores?: Scores; remark: string };

/** Writes a review and counts its revision up; handing it in stamps the time. */
export async function updateReview(db: Db, { interestId, personId, state, scores, remark }: Change): Promise<void> {
  await sql`update calls.review set state = ${state}, remark = ${remark}, revision = revision + 1,
      scores = coalesce(${scores === undefined ? null : JSON.stringify(scores)}::jsonb, scores),
      submitted_at = case when ${state} in ('submitted', 'abstained') then platform.now() else submitted_at end
    where interest_id = ${interestId}::uuid and person_id = ${personId}::uuid`.execute(db);
}
