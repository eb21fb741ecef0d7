import { deleteOldResults } from '../../../platform/api/store/results.ts';
import type { DueJob } from '../../../platform/module.ts';
import { deleteServed } from '../store/sweep.ts';

/** Deletes what has served: ended sessions, used links, old notices, answers kept for programs. Follows real time, also in a demo. */
export const sweepAccounts: DueJob = {
  name: 'accounts.sweep',
  everySeconds: 3600,
  run: async ({ db }) => {
    await deleteServed(db);
    await deleteOldResults(db);
  },
};
