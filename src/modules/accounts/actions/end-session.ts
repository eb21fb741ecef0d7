import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { deleteSession, deleteSessions } from '../store/sessions.ts';

/** Ends one session of a person, or all but one; who asks has shown a session of the same person. */
export const endSession = defineAction({
  name: 'accounts.end-session',
  run: async ({ db }, { personId, ...which }: { personId: string } & ({ id: string } | { allExcept: string })) => {
    const about = { kind: 'accounts.person', id: personId };
    if ('allExcept' in which) {
      const ended = await asSystem(db, (system) => deleteSessions(system, personId, which.allExcept));
      return done({ ended, signedInBy: null }, { about, details: { ended } });
    }
    const signedInBy = await asSystem(db, (system) => deleteSession(system, which.id, personId));
    return signedInBy !== null ? done({ ended: 1, signedInBy }, { about, details: { ended: 1 } }) : refuse('unknown');
  },
});
