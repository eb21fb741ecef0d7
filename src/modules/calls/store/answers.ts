import { sql, type Db } from '../../../platform/db/database.ts';

/** Earlier revisions kept of each answer. */
const keptRevisions = 50;

export type AnswerChange = { question: string; value: string | readonly string[]; revision: number };

type Write = { interestId: string; changes: readonly AnswerChange[]; changedBy: string | null };

/**
 * Writes answers with their new revisions and keeps what stood there before, in one statement. A row whose revision is
 * not one below the new one was changed by somebody else meanwhile and stays as it is.
 * @returns the questions that were written.
 */
export async function upsertAnswers(db: Db, { interestId, changes, changedBy }: Write): Promise<string[]> {
  const { rows } = await sql<{ question: string }>`
    with given as (select * from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as given(question text, value jsonb, revision integer)),
    past as (insert into calls.answer_past (interest_id, question, revision, value)
      select interest_id, answer.question, answer.revision, answer.value from calls.answer join given using (question)
      where interest_id = ${interestId}::uuid and answer.revision = given.revision - 1
      on conflict do nothing),
    pruned as (delete from calls.answer_past using given where answer_past.interest_id = ${interestId}::uuid
      and answer_past.question = given.question and answer_past.revision < given.revision - ${keptRevisions})
    insert into calls.answer (interest_id, question, value, revision, changed_by)
      select ${interestId}::uuid, question, value, revision, ${changedBy}::uuid from given
      on conflict (interest_id, question) do update set value = excluded.value, revision = excluded.revision,
        changed_at = platform.now(), changed_by = excluded.changed_by
        where answer.revision = excluded.revision - 1
    returning question`.execute(db);
  return rows.map(({ question }) => question);
}

/** What answers were at earlier revisions, by question. */
export async function findPastAnswers(
  db: Db,
  interestId: string,
  wanted: readonly { question: string; revision: number }[],
): Promise<Map<string, string | readonly string[]>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<{ question: string; value: string | readonly string[] }>`
    select past.question, past.value from calls.answer_past past
    join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted(question text, revision integer)
      on wanted.question = past.question and wanted.revision = past.revision
    where past.interest_id = ${interestId}::uuid`.execute(db);
  return new Map(rows.map(({ question, value }) => [question, value]));
}
