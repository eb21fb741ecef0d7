import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { asSystem } from '../../../platform/db/as-system.ts';
import type { Matters } from '../../../platform/module.ts';
import { mandateState } from '../domain/mandate.ts';
import { endsAs } from '../domain/policy.ts';
import { lockMandate, updateEnded } from '../store/mandates.ts';
import { tellGiver, tellHelper } from './tell-parties.ts';

type Input = { handle: string; reason: string; matters: readonly Matters[] };

/** Takes a Vollmacht back, at once and in one step: the giver, the helper, or the agency with a reason. Both sides hear of it. */
export const endMandate = defineAction({
  name: 'mandates.end-mandate',
  run: async (tools, { handle, reason, matters }: Input) => {
    const { db, now, actor } = tools;
    const mandate = await lockMandate(db, { handle });
    if (mandate === undefined) return refuse('not-found');
    const by = endsAs(actor, mandate);
    if (by === null) return refuse('not-allowed');
    const about = { kind: 'mandates.mandate', id: mandate.id };
    const state = mandateState(mandate, now);
    if (state === 'ended' || state === 'expired') return done({ by }, { about });
    const given = reason.trim().slice(0, 500);
    if (by === 'agency' && given === '') return refuse('reason-missing');
    await asSystem(db, async (system) => {
      await updateEnded(system, mandate.id, { by, reason: by === 'agency' ? given : '' });
      const asked = { ...tools, db: system };
      if (by !== 'giver') await tellGiver(asked, { kind: 'ended', mandate, matters });
      if (by !== 'helper') await tellHelper(asked, { kind: 'ended', mandate, matters });
    });
    return done({ by }, { about, details: { by } });
  },
});
