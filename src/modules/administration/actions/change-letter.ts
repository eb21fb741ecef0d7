import { defineAction, done, refuse, type Tools } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Db } from '../../../platform/db/database.ts';
import { letterState, type LetterState } from '../domain/letter-state.ts';
import { mayAdminister, mayOpenRecipient } from '../domain/policy.ts';
import { findLetter, updateLetterToCancelled, updateLetterToRetry } from '../store/letters.ts';

const about = (id: string): { kind: string; id: string } => ({ kind: 'platform.mail', id });

type Change = { id: string; from: readonly LetterState[]; write: (db: Db, id: string) => Promise<void> };

async function change({ db, actor }: Tools, { id, from, write }: Change) {
  if (!mayAdminister(actor)) return refuse('not-allowed');
  return asSystem(db, async (system) => {
    const letter = await findLetter(system, id);
    if (letter === undefined) return refuse('unknown');
    if (!from.includes(letterState(letter))) return refuse('too-late');
    await write(system, id);
    return done(null, { about: about(id) });
  });
}

/** Tries a letter again at once, with all its tries; also one that was cancelled. */
export const retryLetter = defineAction({
  name: 'administration.retry-letter',
  run: (tools, { id }: { id: string }) =>
    change(tools, { id, from: ['retrying', 'failed', 'cancelled'], write: updateLetterToRetry }),
});

/** Sends a letter no more. */
export const cancelLetter = defineAction({
  name: 'administration.cancel-letter',
  run: (tools, { id }: { id: string }) =>
    change(tools, { id, from: ['waiting', 'retrying', 'failed'], write: updateLetterToCancelled }),
});

/** Tells to which address a letter goes. The reason stays in the audit; the address does not. */
export const openRecipient = defineAction({
  name: 'administration.open-recipient',
  run: async ({ db, actor }, { id, reason }: { id: string; reason: string }) => {
    if (!mayOpenRecipient(actor)) return refuse('not-allowed');
    if (reason.trim() === '') return refuse('no-reason');
    const letter = await asSystem(db, (system) => findLetter(system, id));
    if (letter === undefined) return refuse('unknown');
    return done(
      { recipient: letter.recipient },
      { about: about(id), details: { reason: reason.trim().slice(0, 500) } },
    );
  },
});
