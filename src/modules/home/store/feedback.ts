import type { Db } from '../../../platform/db/database.ts';

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
