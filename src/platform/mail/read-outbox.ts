import { sql, systemContext, type Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import { mostAttempts } from './most-attempts.ts';

/** How many letters wait, for how long the first, and how many are no longer tried. */
export type OutboxState = { waiting: number; oldestSeconds: number; givenUp: number };

/** Counts letters; says nothing of whose they are. */
export async function readOutbox(db: Db): Promise<OutboxState> {
  return inTransaction(db, systemContext, async (transaction) => {
    const { rows } = await sql<OutboxState>`select
      count(*) filter (where attempts < ${mostAttempts})::int as waiting,
      count(*) filter (where attempts >= ${mostAttempts})::int as given_up,
      coalesce(extract(epoch from clock_timestamp() - min(created_at) filter (where attempts < ${mostAttempts})), 0)::float8
        as oldest_seconds
      from platform.mail where sent_at is null and cancelled_at is null`.execute(transaction);
    return rows[0] ?? { waiting: 0, oldestSeconds: 0, givenUp: 0 };
  });
}
