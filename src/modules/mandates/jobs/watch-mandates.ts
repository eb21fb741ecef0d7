import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { systemContext } from '../../../platform/db/database.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { DueJob, Matters } from '../../../platform/module.ts';
import { endWithMatter } from '../actions/end-with-matter.ts';
import { findMatter } from '../actions/find-matter.ts';
import { remindEnd } from '../actions/remind-end.ts';
import { findEnding, findRunning } from '../store/mandates.ts';

/** Reminds both sides two weeks before the end, and ends what outlives its matter. */
export const watchMandates = (matters: readonly Matters[]): DueJob => ({
  name: 'mandates.watch-mandates',
  everySeconds: 300,
  run: async ({ db, now, origin }) => {
    const acting = { db, actor: system, origin };
    const { ending, over } = await inTransaction(db, systemContext, async (transaction) => {
      const asked = { db: transaction, now, actor: system, language: 'de' as const };
      const over: string[] = [];
      for (const { id, matter } of await findRunning(transaction)) {
        const found = await findMatter(matters, matter, asked);
        if (found === null || found.isOver) over.push(id);
      }
      return { ending: await findEnding(transaction), over };
    });
    for (const id of over) await perform(acting, endWithMatter, { id, matters });
    for (const id of ending) await perform(acting, remindEnd, { id, matters });
  },
});
