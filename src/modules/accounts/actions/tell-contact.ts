import { defineAction, done } from '../../../platform/actions/action.ts';
import { contactLetter } from '../mails/contact-letter.ts';
import { markTold, type Untold } from '../store/cards.ts';

/** Tells the contact person of somebody without an address that there is something to tell them; what, only the person sees. */
export const tellContact = defineAction({
  name: 'accounts.tell-contact',
  run: async ({ db, mail, origin }, untold: Untold) => {
    await markTold(db, untold.personId);
    await mail(contactLetter(untold, origin));
    return done(null, { about: { kind: 'accounts.person', id: untold.personId } });
  },
});
