import { expect, test } from 'vitest';
import { inTransaction } from '../../../test/support/database.ts';
import { sql, type Db } from '../db/database.ts';
import { recordRun, takeRequestedJobs } from './record-run.ts';

const job = { name: 'test.job', everySeconds: 60 };

async function stateOf(db: Db): Promise<unknown> {
  const { rows } = await sql`
    select failures, error, succeeded_at is not null as succeeded, failed_at is not null as failed
    from platform.job_state where name = 'test.job'`.execute(db);
  return rows[0];
}

test(
  'a run is noted; failures are counted until the next success, without what the message says',
  inTransaction(async (db) => {
    const fails = (): Promise<boolean> => Promise.reject(new TypeError('letter to jemand@muster.example'));
    await expect(recordRun(db, job, fails)).rejects.toThrow('letter to');
    await expect(recordRun(db, job, fails)).rejects.toThrow('letter to');
    const state = (await stateOf(db)) as { error: string };
    expect({ ...state, error: state.error.split(' · ')[0] }).toEqual({
      failures: 2,
      error: 'TypeError',
      succeeded: false,
      failed: true,
    });
    expect(state.error.includes('jemand')).toBe(false);
    await recordRun(db, job, () => Promise.resolve(true));
    expect(await stateOf(db)).toMatchObject({ failures: 0, succeeded: true, failed: true });
  }),
);

test(
  'what another worker is running is not noted',
  inTransaction(async (db) => {
    await recordRun(db, job, () => Promise.resolve(false));
    expect(await stateOf(db)).toBe(undefined);
  }),
);

test(
  'a job somebody asked for is given out once',
  inTransaction(async (db) => {
    await recordRun(db, job, () => Promise.resolve(true));
    await sql`update platform.job_state set requested_at = clock_timestamp() where name = 'test.job'`.execute(db);
    expect(await takeRequestedJobs(db)).toEqual(['test.job']);
    expect(await takeRequestedJobs(db)).toEqual([]);
  }),
);
