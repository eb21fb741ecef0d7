import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Holdings } from '../../../platform/module.ts';
import { endsAtOnce } from '../domain/handover.ts';
import { lockHandover } from '../store/handovers.ts';
import { finishHandover } from './finish-handover.ts';
import { aboutHandover, tellOfHandover } from './tell-of-handover.ts';

/** The day is over on which the former holder's access ends; only the system does this. */
export const endDueHandover = (holdings: readonly Holdings[]) =>
  defineAction({
    name: 'organisations.end-handed-over-access',
    run: async (tools, { handle }: { handle: string }) => {
      const { db, now, actor } = tools;
      if (actor.scope !== 'system') return refuse('not-allowed');
      const handover = await lockHandover(db, handle);
      if (handover?.state !== 'accepted' || !endsAtOnce(handover.endsAt, now)) return refuse('not-due');
      await finishHandover(db, { handover, holdings });
      await tellOfHandover(tools, [handover.fromPerson], { kind: 'ended', handover });
      const { organisationId, fromPerson, toPerson } = handover;
      return done(null, { about: aboutHandover(handover.id), details: { organisationId, fromPerson, toPerson } });
    },
  });
