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
