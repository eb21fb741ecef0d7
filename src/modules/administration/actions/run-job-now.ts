import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { mayAdminister } from '../domain/policy.ts';
import { updateJobRequested } from '../store/jobs.ts';

/** Asks the worker to run a job out of turn. */
export const runJobNow = defineAction({
  name: 'administration.run-job-now',
  run: async ({ db, actor }, { name }: { name: string }) => {
    if (!mayAdminister(actor)) return refuse('not-allowed');
    const job = await updateJobRequested(db, name);
    if (job === undefined) return refuse('unknown');
    return done(null, { about: { kind: 'platform.job', id: job.id }, details: { name } });
  },
});
