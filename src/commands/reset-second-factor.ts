import { findPersonByEmail, foldEmail, resetFactors } from '../modules/accounts/index.ts';
import { perform } from '../platform/actions/action.ts';
import { system } from '../platform/actions/actor.ts';
import { systemContext, type Db } from '../platform/db/database.ts';
import { inTransaction } from '../platform/db/transaction.ts';

/** Takes away somebody's second factors, where no other administrator is left to do it. Returns what to tell the operator. */
export async function resetSecondFactor(db: Db, email: string): Promise<{ ok: boolean; words: string }> {
  const person = await inTransaction(db, systemContext, (transaction) =>
    findPersonByEmail(transaction, foldEmail(email)),
  );
  if (person === undefined) return { ok: false, words: `Zu „${email}“ gibt es kein Konto.` };
  const reason = 'Befehl factor-reset';
  const result = await perform({ db, actor: system }, resetFactors, { personId: person.id, reason });
  return result.ok
    ? {
        ok: true,
        words: 'Zurückgesetzt. Die Person meldet sich per E-Mail an und richtet den zweiten Schritt neu ein.',
      }
    : { ok: false, words: 'Das ging nicht.' };
}
