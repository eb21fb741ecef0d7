import { sql, systemContext, type Db } from '../db/database.ts';
import { inTransaction } from '../db/transaction.ts';

type Named = { name: string; everySeconds: number };

/**
 * Runs a job and notes for the administration how it went. `work` tells whether it ran; what it throws is noted
 * and thrown on.
 */
export async function recordRun(db: Db, job: Named, work: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  try {
    if (await work()) await noteRun(db, job, { took: performance.now() - begun, error: null });
  } catch (error) {
    // The database being away is the likeliest reason: then there is no place to note it.
    await noteRun(db, job, { took: performance.now() - begun, error: errorWords(error) }).catch(() => undefined);
    throw error;
  }
}

/** Names of jobs somebody asked for out of turn; each is given out once. */
export async function takeRequestedJobs(db: Db): Promise<string[]> {
  return inTransaction(db, systemContext, async (transaction) => {
    const { rows } = await sql<{ name: string }>`
      update platform.job_state set requested_at = null where requested_at is not null returning name`.execute(
      transaction,
    );
    return rows.map(({ name }) => name);
  });
}

async function noteRun(db: Db, job: Named, { took, error }: { took: number; error: string | null }): Promise<void> {
  const startedAt = sql`clock_timestamp() - make_interval(secs => ${took / 1000})`;
  const ended = sql`clock_timestamp()`;
  const never = sql`null::timestamptz`;
  await inTransaction(db, systemContext, async (transaction) => {
    await sql`
      insert into platform.job_state as state (name, every_seconds, started_at, ended_at, succeeded_at, failed_at, failures, error)
      values (${job.name}, ${job.everySeconds}, ${startedAt}, ${ended}, ${error === null ? ended : never},
        ${error === null ? never : ended}, ${error === null ? 0 : 1}, ${error})
      on conflict (name) do update set every_seconds = excluded.every_seconds, started_at = excluded.started_at,
        ended_at = excluded.ended_at, succeeded_at = coalesce(excluded.succeeded_at, state.succeeded_at),
        failed_at = coalesce(excluded.failed_at, state.failed_at),
        failures = case when excluded.error is null then 0 else state.failures + 1 end,
        error = coalesce(excluded.error, state.error)`.execute(transaction);
  });
}

/** Kind, code and place of an error. Its message may quote what the job worked on, so it is left out. */
function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, table, constraint } = error as Error & { code?: string; table?: string; constraint?: string };
  const [, place] = /\n\s+at (?:async )?([\w.$<>]+) \(/u.exec(error.stack ?? '') ?? [];
  return [error.name, code, table, constraint, place].filter((part) => part !== undefined).join(' · ');
}
