import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Matters } from '../../../platform/module.ts';
import { mandateState } from '../domain/mandate.ts';
import { lockMandate, updateReminded } from '../store/mandates.ts';
import { tellGiver, tellHelper } from './tell-parties.ts';

type Input = { id: string; matters: readonly Matters[] };

/** Two weeks before a Vollmacht ends both sides hear of it, once. For the system. */
export const remindEnd = defineAction({
  name: 'mandates.remind-end',
  run: async (tools, { id, matters }: Input) => {
    const mandate = await lockMandate(tools.db, { id });
    if (mandate === undefined || mandateState(mandate, tools.now) !== 'active') return refuse('not-active');
    await updateReminded(tools.db, id);
    await tellGiver(tools, { kind: 'ends', mandate, matters });
    await tellHelper(tools, { kind: 'ends', mandate, matters });
    return done(null, { about: { kind: 'mandates.mandate', id } });
  },
});
