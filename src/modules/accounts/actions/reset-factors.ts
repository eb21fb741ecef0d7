import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import { mayResetFactors } from '../domain/second-factor.ts';
import { deleteFactors } from '../store/factors.ts';
import { findPerson } from '../store/people.ts';
import { deleteSessions } from '../store/sessions.ts';
import { tellChange } from './tell-change.ts';

/**
 * Takes away every second factor of somebody who lost them and ends their sessions. They sign in by mail and set one up
 * anew, so that an administrator alone gets into nobody's account; the person is told at once.
 */
export const resetFactors = defineAction({
  name: 'accounts.reset-factors',
  run: async (tools, { personId, reason }: { personId: string; reason: string }) => {
    if (!mayResetFactors(tools.actor)) return refuse('not-allowed');
    if (tools.actor.personId === personId) return refuse('own');
    return asSystem(tools.db, async (db) => {
      if ((await findPerson(db, personId)) === undefined) return refuse('unknown');
      await deleteFactors(db, personId);
      const ended = await deleteSessions(db, personId);
      await tellChange({ ...tools, db }, personId, 'reset');
      return done(null, { about: { kind: 'accounts.person', id: personId }, details: { reason, ended } });
    });
  },
});
