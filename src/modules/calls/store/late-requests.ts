import { sql, type Db } from '../../../platform/db/database.ts';

/** Inserts a request to count although late. */
export async function insertLateRequest(db: Db, interestId: string, reason: string): Promise<void> {
  await db.insertInto('calls.lateRequest').values({ interestId, reason }).execute();
}

type Opinion = { interestId: string; by: string | null; grants: boolean; reason: string };

/** Writes the first opinion. */
export async function updateFirstOpinion(db: Db, { interestId, by, grants, reason }: Opinion): Promise<void> {
  await db
    .updateTable('calls.lateRequest')
    .set({ firstBy: by, firstGrants: grants, firstReason: reason, firstAt: sql`platform.now()` })
    .where('interestId', '=', interestId)
    .execute();
}

/** Writes the second opinion, which decides. */
export async function updateSecondOpinion(db: Db, { interestId, by, grants, reason }: Opinion): Promise<void> {
  await db
    .updateTable('calls.lateRequest')
    .set({ secondBy: by, secondGrants: grants, secondReason: reason, secondAt: sql`platform.now()` })
    .where('interestId', '=', interestId)
    .execute();
}

/** Requests of a call that still want an opinion: whose, and who gave the first. */
export async function findOpenLateRequests(
  db: Db,
  callId: string,
): Promise<{ handle: string; name: string; firstBy: string | null }[]> {
  const { rows } = await sql<{ handle: string; name: string; firstBy: string | null }>`
    select interest.handle, coalesce(place.label, interest.number, '') as name, request.first_by
    from calls.late_request request join calls.interest on interest.id = request.interest_id
      left join organisations.place_shown place on place.id = interest.place_id
    where interest.call_id = ${callId}::uuid and interest.state = 'late' and request.second_at is null
    order by request.requested_at`.execute(db);
  return rows;
}
