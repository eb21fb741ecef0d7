import { sql, systemContext, type Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';
import type { DueJob } from '../module.ts';

/**
 * Runs one job as the system in a transaction of its own, at programme time.
 * @returns false when another process is just running it.
 */
export async function runDueJob({ db, origin }: { db: Db; origin: string }, job: DueJob): Promise<boolean> {
  return inTransaction(db, systemContext, async (transaction, now) => {
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`job:${job.name}`}, 0)) as mine`.execute(transaction);
    if (rows[0]?.mine !== true) return false;
    await job.run({ db: transaction, now, origin });
    return true;
  });
}
