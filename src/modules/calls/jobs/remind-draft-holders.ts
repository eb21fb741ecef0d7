import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { DueJob } from '../../../platform/module.ts';
import { remindDraftHolder } from '../actions/remind-draft-holder.ts';
import { findDueReminders } from '../store/interest-reminders.ts';

/** Reminds everyone with a draft a week and a day before the deadline, and before the end of a cure period. */
export const remindDraftHolders: DueJob = {
  name: 'calls.remind-draft-holders',
  everySeconds: 300,
  run: async ({ db, now, origin }) => {
    const due = await inTransaction(db, systemContext, (transaction) => findDueReminders(transaction, now));
    for (const reminder of due) await perform({ db, actor: system, origin }, remindDraftHolder, reminder);
  },
};
