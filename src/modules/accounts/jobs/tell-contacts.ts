import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { DueJob } from '../../../platform/module.ts';
import { tellContact } from '../actions/tell-contact.ts';
import { findUntold } from '../store/cards.ts';

/** Passes on that letters were kept back: one word for however many there were since the last. */
export const tellContacts: DueJob = {
  name: 'accounts.tell-contacts',
  everySeconds: 300,
  run: async ({ db, origin }) => {
    for (const untold of await asSystem(db, findUntold)) {
      await perform({ db, actor: system, origin }, tellContact, untold);
    }
  },
};
