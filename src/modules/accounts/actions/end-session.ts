import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { deleteSession } from '../store/sessions.ts';

/** Signs the person out on this device. */
export const endSession = defineAction({
  name: 'accounts.end-session',
  run: async ({ db, actor }, { digest }: { digest: Buffer }) => {
    if (actor.personId === null) return refuse('not-signed-in');
    await deleteSession(db, digest);
    return done(null, { about: { kind: 'accounts.person', id: actor.personId } });
  },
});
