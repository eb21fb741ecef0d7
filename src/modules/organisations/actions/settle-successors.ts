import { defineAction, done, refuse } from '../../../platform/actions/action.ts';
import { registerChain } from '../domain/register-chain.ts';
import { deleteOpenSuccessors, updateSuccessorsConfirmed, type SuccessorKey } from '../store/place-successors.ts';
import { followSuccessors } from './follow-successors.ts';

type Input = { deed: 'confirm' | 'reject'; links: readonly SuccessorKey[] };

/** A person confirms or rejects proposed successors; municipalities follow confirmed ones. Refused when none of them is open any more. */
export const settleSuccessors = defineAction({
  name: 'organisations.settle-successors',
  run: async ({ db, actor, origin }, { deed, links }: Input) => {
    const count =
      deed === 'confirm'
        ? await updateSuccessorsConfirmed(db, links, actor.personId)
        : await deleteOpenSuccessors(db, links);
    if (count === 0) return refuse('not-open');
    const followed = await followSuccessors({ db, actor, origin });
    return done({ count, ...followed }, { about: registerChain, details: { deed, count, ...followed } });
  },
});
