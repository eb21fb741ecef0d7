import { defineAction, done } from '../../../platform/actions/action.ts';
import { newSecret, sha256 } from '../../../platform/ids/ids.ts';
import { insertSession } from '../store/sessions.ts';

/** Opens a session without proof: for a demo's one-click roles only; the caller checks that this is a demo. */
export const openSession = defineAction({
  name: 'accounts.open-session',
  run: async ({ db }, { personId }: { personId: string }) => {
    const secret = newSecret();
    await insertSession(db, sha256(secret), personId);
    return done({ secret }, { about: { kind: 'accounts.person', id: personId } });
  },
});
