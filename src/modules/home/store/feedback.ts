import { at, sql, type Db } from '../../../platform/db/database.ts';
import type { Instant } from '../../../platform/time/instant.ts';

export type Feedback = {
  id: string;
  page: string;
  language: string;
  kind: string;
  body: string;
  replyTo: string | null;
};

/** Inserts a feedback. */
export async function insertFeedback(db: Db, feedback: Feedback): Promise<void> {
  await db.insertInto('home.feedback').values(feedback).execute();
}

/** Erases the reply addresses of feedback older than 90 days. */
export async function eraseReplyAddresses(db: Db, now: Instant): Promise<void> {
  await sql`update home.feedback set reply_to = null
    where reply_to is not null and given_at < ${at(now)}::timestamptz - interval '90 days'`.execute(db);
}
