import type { Db } from '../../../platform/db/database.ts';
import type { Question } from '../domain/call-content.ts';

/** Puts questions into the bank; versions that are there stay as they are. */
export async function insertQuestions(db: Db, questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return;
  await db
    .insertInto('calls.question')
    .values(
      questions.map((question) => ({
        key: question.key,
        version: question.version,
        content: JSON.stringify(question),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The bank: every question in its newest version, by key. */
export async function findQuestions(db: Db): Promise<Question[]> {
  const rows = await db
    .selectFrom('calls.question')
    .select(['key', 'content'])
    .distinctOn('key')
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ content }) => content as unknown as Question);
}
