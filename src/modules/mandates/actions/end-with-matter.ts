import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import type { Matters } from '../../../platform/module.ts';
import { lockMandate, updateEnded } from '../store/mandates.ts';
import { findMatter } from './find-matter.ts';
import { tellGiver, tellHelper } from './tell-parties.ts';

type Input = { id: string; matters: readonly Matters[] };

/** A matter that has come to its end takes every Vollmacht for it along. For the system. */
export const endWithMatter = defineAction({
  name: 'mandates.end-with-matter',
  run: async (tools, { id, matters }: Input) => {
    const { db, now, actor } = tools;
    const mandate = await lockMandate(db, { id });
    if (mandate === undefined || mandate.endedAt !== null) return refuse('ended-already');
    const matter = await findMatter(matters, mandate.matter, { db, now, actor, language: 'de' });
    if (matter !== null && !matter.isOver) return refuse('not-over');
    await updateEnded(db, id, { by: 'matter', reason: '' });
    await tellGiver(tools, { kind: 'ended', mandate, matters });
    await tellHelper(tools, { kind: 'ended', mandate, matters });
    return done(null, { about: { kind: 'mandates.mandate', id } });
  },
});
