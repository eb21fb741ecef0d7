import type { DueJob } from '../../../platform/module.ts';
import { deleteServed } from '../store/sweep.ts';

/** Deletes what has served: ended sessions, used links, old notices. Follows real time, also in a demo. */
export const sweepAccounts: DueJob = {
  name: 'accounts.sweep',
  everySeconds: 3600,
  run: ({ db }) => deleteServed(db),
};
