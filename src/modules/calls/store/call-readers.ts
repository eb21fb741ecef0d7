import { sql, type Db } from '../../../platform/db/database.ts';

/** Everyone who writes an interest in this call that was not withdrawn: who is told of amendments and cancellation. */
export async function findCallReaders(db: Db, callId: string): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct editor.person_id from calls.interest_editor editor join calls.interest on interest.id = editor.interest_id
    where interest.call_id = ${callId}::uuid and interest.state <> 'withdrawn' order by editor.person_id`.execute(db);
  return rows.map(({ personId }) => personId);
}

/** How many interests there are by call: begun and handed in. */
export async function countInterests(db: Db): Promise<{ callId: string; drafts: number; submitted: number }[]> {
  const { rows } = await sql<{ callId: string; drafts: number; submitted: number }>`
    select call_id, count(*) filter (where state = 'draft')::int as drafts,
      count(*) filter (where state not in ('draft', 'withdrawn', 'late'))::int as submitted
    from calls.interest group by call_id`.execute(db);
  return rows;
}
