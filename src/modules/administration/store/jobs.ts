import { sql, type Db } from '../../../platform/db/database.ts';
import type { JobFacts } from '../domain/job-health.ts';

const columns = sql`name, id, every_seconds, started_at, ended_at, failures, error, requested_at`;

/** Every job that has ever run, by name. */
export async function findJobs(db: Db): Promise<JobFacts[]> {
  const { rows } = await sql<JobFacts>`select ${columns} from platform.job_state order by name`.execute(db);
  return rows;
}

/** Notes that a job is to run out of turn. The worker looks every two seconds. */
export async function updateJobRequested(db: Db, name: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    update platform.job_state set requested_at = clock_timestamp() where name = ${name} returning id`.execute(db);
  return rows[0];
}
