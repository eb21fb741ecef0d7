import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { DueJob, Holdings } from '../../../platform/module.ts';
import { endDueHandover } from '../actions/end-due-handover.ts';
import { findDueHandovers } from '../store/handovers.ts';

/** Ends the access of who handed over, on the day that was said. */
export const endHandovers = (holdings: readonly Holdings[]): DueJob => ({
  name: 'organisations.end-handovers',
  everySeconds: 60,
  run: async ({ db, origin }) => {
    const act = endDueHandover(holdings);
    for (const { handle } of await asSystem(db, findDueHandovers)) {
      await perform({ db, actor: system, origin }, act, { handle });
    }
  },
});
