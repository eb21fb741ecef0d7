import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { DueJob } from '../../../platform/module.ts';
import { restoreEarlier } from '../actions/restore-earlier.ts';
import { findOvertakenDrafts } from '../store/interest-reminders.ts';

/** Gives back to those who reopened and didn't hand in again what they had handed in before. */
export const restoreEarlierSubmissions: DueJob = {
  name: 'calls.restore-earlier-submissions',
  everySeconds: 60,
  run: async ({ db, now, origin }) => {
    const overtaken = await inTransaction(db, systemContext, (transaction) => findOvertakenDrafts(transaction, now));
    for (const id of overtaken) await perform({ db, actor: system, origin }, restoreEarlier, { id });
  },
};
