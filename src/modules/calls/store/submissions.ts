import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';

export type NewSubmission = {
  id: string;
  interestId: string;
  attempt: number;
  arrivedAt: Instant;
  receipt: string;
  content: SubmissionContent;
  contentHash: Buffer;
  channel: string;
  enteredBy: string | null;
  /** The Vollmacht of a helper who handed in. */
  mandateId: string | null;
};

/** Inserts what was handed in; it is never changed. */
export async function insertSubmission(db: Db, { arrivedAt, content, ...submission }: NewSubmission): Promise<void> {
  await db
    .insertInto('calls.submission')
    .values({ ...submission, arrivedAt: at(arrivedAt), content: JSON.stringify(content) })
    .execute();
}

export type Submission = {
  attempt: number;
  arrivedAt: Instant;
  receipt: string;
  contentHash: Buffer;
  channel: string;
  content: SubmissionContent;
};

/** One submission of an interest, the latest without `attempt`. */
export async function findSubmission(db: Db, interestId: string, attempt?: number): Promise<Submission | undefined> {
  let query = db
    .selectFrom('calls.submission')
    .select(['attempt', 'arrivedAt', 'receipt', 'contentHash', 'channel', 'content'])
    .where('interestId', '=', interestId)
    .orderBy('attempt', 'desc')
    .limit(1);
  if (attempt !== undefined) query = query.where('attempt', '=', attempt);
  const row = await query.executeTakeFirst();
  return row === undefined ? undefined : { ...row, content: row.content as unknown as SubmissionContent };
}

/** The next number in the row of all interests. */
export async function nextInterestNumber(db: Db): Promise<number> {
  const { rows } = await sql<{ number: number }>`select nextval('calls.interest_number') as number`.execute(db);
  return rows[0]?.number ?? 0;
}

/** When the receipt with this number and checksum arrived, or null when there is none. */
export async function findReceiptArrival(db: Db, receipt: string, checksum: string): Promise<Instant | null> {
  const { rows } = await sql<{
    arrivedAt: Instant | null;
  }>`select calls.receipt_arrival(${receipt}, ${checksum}) as arrived_at`.execute(db);
  return rows[0]?.arrivedAt ?? null;
}
